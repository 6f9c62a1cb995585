import type { DataSet } from '#columns/data-set.ts';
import { facilityId } from '#columns/facility-id.ts';
import type { FacilityDetails } from './protocol.ts';

/** Id, network, kind and position of single facilities. */
export function facilityDetails({ facilities, networks, places }: DataSet['tables'], rows: readonly number[]): FacilityDetails {
  const { network, place, ordinal, kind, lng, lat } = facilities;
  const networkIds = Array.from(networks.id.codes, (code) => networks.id.values[code]);
  return {
    id: rows.map((row) => facilityId(network.values[network.codes[row]], places.code[place[row]], ordinal[row])),
    network: Uint8Array.from(rows, (row) => networkIds.indexOf(network.values[network.codes[row]])),
    kind: Uint8Array.from(rows, (row) => kind[row]),
    place: Int32Array.from(rows, (row) => place[row]),
    lng: Float64Array.from(rows, (row) => lng[row]),
    lat: Float64Array.from(rows, (row) => lat[row]),
  };
}

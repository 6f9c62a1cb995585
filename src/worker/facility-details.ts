import type { DataSet } from '#columns/data-set.ts';
import { facilityId } from '#columns/facility-id.ts';
import type { Columns } from '#columns/schema.ts';
import type { facilityNames, placeNames } from '#columns/tables.ts';
import { kinds, none, statuses } from '#columns/vocabulary.ts';
import type { Row } from '#engine/units.ts';
import { nameOfPlace } from './name-of-place.ts';
import type { FacilityDetails } from './protocol.ts';

const known = (value: number): number | null => (value === none ? null : value);

/** What the tables say of one facility, in words. */
export function facilityDetails(
  { facilities, places }: DataSet['tables'],
  names: Columns<typeof placeNames>,
  row: Row,
  own: Columns<typeof facilityNames>,
): FacilityDetails {
  const network = facilities.network.values[facilities.network.codes[row]];
  const place = facilities.place[row];
  const code = places.code[place];
  const { zh: placeZh, en: placeEn } = nameOfPlace(place, places, names);
  const ownRow = own.facility.indexOf(row);
  return {
    id: facilityId(network, code, facilities.ordinal[row]),
    ownId: own.id[ownRow] ?? '',
    ownName: own.name[ownRow] ?? '',
    network,
    kind: kinds[facilities.kind[row]],
    placeZh,
    placeEn,
    county: places.county[place],
    capacity: known(facilities.capacity[row]),
    opened: known(facilities.opened[row]),
    closed: known(facilities.closed[row]),
    status: statuses[facilities.status[row]],
    source: facilities.source.values[facilities.source.codes[row]],
  };
}

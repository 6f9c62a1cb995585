import type { Columns } from '#columns/schema.ts';
import type { facilities as facilityTable } from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import type { Access, Nearest } from '#engine/coverage/access.ts';
import type { Sources } from '#engine/coverage/sources.ts';
import type { GapRows } from './answer.ts';

export type NearestFacilities = Pick<GapRows, 'ownKm' | 'ownFacility' | 'partnerKm' | 'partnerFacility' | 'partnerNetwork' | 'partnerOpened'>;

export interface NearestInput {
  /** Demand row of the core of each place that is listed. */
  readonly core: Int32Array;
  readonly access: Access;
  readonly others: Nearest;
  readonly sources: Sources;
  readonly facilities: Pick<Columns<typeof facilityTable>, 'network' | 'kind'>;
  /** Row in `networks` of each word of the facilities' dictionary. */
  readonly rowOfNetwork: Int32Array;
  /** Tier × settlement cell of each demand point. */
  readonly cells: Uint8Array;
}

/** The nearest own facility and the nearest one of another network, seen from the core of each place. */
export function nearestOfPlaces({ core, access, others, sources, facilities, rowOfNetwork, cells }: NearestInput): NearestFacilities {
  const scopes = new Map(sources.opened.map(({ network, kind, scope }) => [`${facilities.network.values.indexOf(network)} ${kind}`, scope]));
  const nearest = emptyNearest(core.length);
  const { before: ownRows } = access.facilities();
  const partnerRows = others.rows();
  for (let index = 0; index < core.length; index++) {
    const row = core[index];
    const partner = partnerRows[row];
    nearest.ownKm[index] = access.beforeKm[row];
    nearest.ownFacility[index] = ownRows[row];
    nearest.partnerKm[index] = others.km[row];
    nearest.partnerFacility[index] = partner;
    if (partner === none) continue;
    const network = facilities.network.codes[partner];
    const scope = scopes.get(`${network} ${facilities.kind[partner]}`);
    nearest.partnerNetwork[index] = rowOfNetwork[network];
    nearest.partnerOpened[index] = scope === null || scope?.[cells[row]] === 1 ? 1 : 0;
  }
  return nearest;
}

/** Regions have no one nearest facility, and in hours nobody has. */
export function emptyNearest(rows: number): NearestFacilities {
  return {
    ownKm: new Float64Array(rows).fill(Number.NaN),
    ownFacility: new Int32Array(rows).fill(none),
    partnerKm: new Float64Array(rows).fill(Number.NaN),
    partnerFacility: new Int32Array(rows).fill(none),
    partnerNetwork: new Int16Array(rows).fill(none),
    partnerOpened: new Int8Array(rows).fill(none),
  };
}

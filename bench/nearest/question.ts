import { greatCircleKm } from '../../src/engine/geo/sphere.ts';
import { clusteredPoints, type Points } from './clustered-points.ts';
import { inMortonOrder } from './morton-order.ts';

export const networkCount = 5;
export const placeCount = 40_000;

/** The nearest facility of each network to each place. */
export interface NearestQuestion {
  readonly places: Points;
  readonly networks: readonly Points[];
}

/** Row within its network and distance, place by place, one network after the other. */
export interface NearestAnswer {
  readonly row: Int32Array;
  readonly km: Float64Array;
}

/** `n` facilities, dealt out to the networks in turn. */
export function nearestQuestion(n: number): NearestQuestion {
  const facilities = clusteredPoints(n, 2);
  const every = (column: Float64Array, network: number) => column.filter((_, row) => row % networkCount === network);
  return {
    places: inMortonOrder(clusteredPoints(placeCount, 3)),
    networks: Array.from({ length: networkCount }, (_, network) => ({ lng: every(facilities.lng, network), lat: every(facilities.lat, network) })),
  };
}

/** Distances of rows that a peer found, all by one formula. */
export function distancesTo(row: Int32Array, { places, networks }: NearestQuestion): Float64Array {
  return Float64Array.from(row, (facility, index) => {
    const { lng, lat } = networks[Math.floor(index / placeCount)];
    const place = index % placeCount;
    return greatCircleKm(places.lng[place], places.lat[place], lng[facility], lat[facility]);
  });
}

/** Equal: distances within 1e-9 of each other, or within a micrometre. Rows may differ where two facilities are equally near. */
export function nearestDifference(ours: NearestAnswer, peer: NearestAnswer): string | null {
  const differs = (km: number, at: number) => Math.abs(km - peer.km[at]) > Math.max(1e-9 * km, 1e-9);
  const at = ours.km.findIndex(differs);
  if (at < 0) return null;
  return `place ${at % placeCount}, network ${Math.floor(at / placeCount)}: row ${ours.row[at]} at ${ours.km[at]} km, and row ${peer.row[at]} at ${peer.km[at]} km`;
}

import { NearestIndex } from '../../src/engine/coverage/nearest-index.ts';
import type { DemandPoints } from '../../src/engine/demand/expand-demand.ts';
import type { Facility } from '../facilities/facility.ts';

/** Great-circle km from each demand point to the nearest of the facilities, exact. */
export function nearestKm(facilities: readonly Facility[], demand: DemandPoints): Float64Array {
  const index = new NearestIndex(
    facilities.map((facility) => facility.lng),
    facilities.map((facility) => facility.lat),
  );
  return index.nearestRows(demand.lng, demand.lat).km;
}

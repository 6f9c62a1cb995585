import { measures, none, positions } from '#columns/vocabulary.ts';
import type { Demand } from '#engine/demand/demand.ts';
import type { Kilometres, Row } from '#engine/units.ts';
import type { Access } from './access.ts';
import type { Areas } from './area-reach.ts';
import { gapClasses, gapClassOf } from './gap-classes.ts';

/** One area in all measures. Amounts are of the demand that passes the filters. */
export interface AreaDetails {
  /** All, in reach without an agreement, and in reach with those in force, by measure. */
  readonly total: Float64Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Out of reach without an agreement, by what closes it. Index: `measure × gapClasses + gapClass`. */
  readonly byClass: Float64Array;
  /** People by where the position of their place comes from; a code in `positions`. */
  readonly peopleByPosition: Float64Array;
  /** Rows in `regions` of the counties that hold its people, most people first, filters aside: a filter does not move an area. */
  readonly county: Int32Array;
}

export interface AreaDetailsInput {
  readonly demand: Demand;
  readonly areas: Areas;
  /** Row of the area in its table. */
  readonly row: Row;
  /** Amount of each measure at each demand point. */
  readonly amounts: readonly Float64Array[];
  readonly access: Access;
  /** Distance to the nearest facility of any network that is not the view's own, shared or not. */
  readonly otherKm: Float64Array;
  readonly km: Kilometres;
  /** 1 for each demand point that passes the filters. */
  readonly counted: Uint8Array;
  /** Code in `positions` of each place. */
  readonly positionOfPlace: Uint8Array;
}

/** Sums one area in one pass over the demand. Within means `distance <= limit`, unrounded, as everywhere. */
export function areaDetails({ demand, areas, row: area, amounts, access, otherKm, km, counted, positionOfPlace }: AreaDetailsInput): AreaDetails {
  const [total, before, after] = [0, 1, 2].map(() => new Float64Array(measures.length));
  const byClass = new Float64Array(measures.length * gapClasses.length);
  const peopleByPosition = new Float64Array(positions.length);
  const peopleOfCounty = new Map<Row, number>();
  const { people, place } = demand.points;
  for (let row = 0; row < demand.rows; row++) {
    if (areas.areaOf[row] !== area) continue;
    const county = demand.county[row];
    if (county !== none) peopleOfCounty.set(county, (peopleOfCounty.get(county) ?? 0) + people[row]);
    if (counted[row] === 0) continue;
    peopleByPosition[positionOfPlace[place[row]]] += people[row];
    const isBefore = access.beforeKm[row] <= km;
    const isAfter = access.afterKm[row] <= km;
    const gapClass = isBefore ? none : gapClasses.indexOf(gapClassOf(access.afterKm[row], otherKm[row], km));
    for (let measure = 0; measure < measures.length; measure++) {
      const amount = amounts[measure][row];
      total[measure] += amount;
      if (isAfter) after[measure] += amount;
      if (isBefore) before[measure] += amount;
      else byClass[measure * gapClasses.length + gapClass] += amount;
    }
  }
  const county = Int32Array.from([...peopleOfCounty].sort(([a, peopleA], [b, peopleB]) => peopleB - peopleA || a - b).map(([row]) => row));
  return { total, before, after, byClass, peopleByPosition, county };
}

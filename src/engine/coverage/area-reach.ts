import { none } from '#columns/vocabulary.ts';
import type { Demand } from '#engine/demand/demand.ts';
import type { Kilometres } from '#engine/units.ts';
import type { Access } from './access.ts';
import type { AreaAnswer } from './answer.ts';
import type { AreaUnit } from './question.ts';

/** Areas of one unit: the area of each demand point, `none` where it lies in none, and how many there are. */
export interface Areas {
  readonly areaOf: Int32Array;
  readonly count: number;
}

export interface AreaInput {
  readonly areas: Areas;
  readonly access: Access;
  readonly km: Kilometres;
  readonly amounts: Float64Array;
  /** 1 for each demand point that passes tier, settlement and region filters. */
  readonly counted: Uint8Array;
}

/** The part of it that knows of no limit. */
export type AreaDemand = Pick<AreaInput, 'areas' | 'amounts' | 'counted'>;

/** Hexagons by row of their table; regions of a level by row of `regions`. */
export function areasOf(demand: Demand, unit: AreaUnit): Areas {
  if (unit === 'hexagon-coarse' || unit === 'hexagon-fine') {
    const areaOf = unit === 'hexagon-coarse' ? demand.hexagonCoarse : demand.hexagonFine;
    return { areaOf, count: areaOf.reduce((most, area) => Math.max(most, area), none) + 1 };
  }
  const { hierarchy, county } = demand;
  const above = unit === 'province' ? hierarchy.provinceOf : unit === 'prefecture' ? hierarchy.prefectureOf : null;
  return { areaOf: above ? county.map((row) => (row === none ? none : above[row])) : county, count: hierarchy.regions.rows };
}

/** All demand under the filters by area, which is the same for every limit. */
export function areaTotals({ areas: { areaOf, count }, amounts, counted }: AreaDemand): Float64Array {
  const total = new Float64Array(count);
  for (let row = 0; row < areaOf.length; row++) if (areaOf[row] !== none && counted[row] === 1) total[areaOf[row]] += amounts[row];
  return total;
}

/** Reach by area; those without demand under the filters are left out. `total` as `areaTotals` gives it. */
export function areaReach({ areas, access, km, amounts, counted }: AreaInput, total: Float64Array): Omit<AreaAnswer, 'largestTotal'> {
  const { areaOf, count } = areas;
  const { beforeKm, afterKm } = access;
  const before = new Float64Array(count);
  const after = new Float64Array(count);
  for (let row = 0; row < areaOf.length; row++) {
    const area = areaOf[row];
    if (afterKm[row] > km || area === none || counted[row] === 0) continue;
    after[area] += amounts[row];
    if (beforeKm[row] <= km) before[area] += amounts[row];
  }
  const row = rowsWithDemand(total);
  return { row, total: valuesOf(total, row), before: valuesOf(before, row), after: valuesOf(after, row) };
}

/** Areas that hold any demand, rising. Loops, here and below: iterators took most of the time over 24,000 hexagons. */
function rowsWithDemand(total: Float64Array): Int32Array {
  const rows = new Int32Array(total.length);
  let count = 0;
  for (let area = 0; area < total.length; area++) if (total[area] > 0) rows[count++] = area;
  return rows.slice(0, count);
}

function valuesOf(values: Float64Array, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) picked[index] = values[rows[index]];
  return picked;
}

/** Largest amount in an area, all filters aside. */
export function largestArea({ areaOf, count }: Areas, amounts: Float64Array): number {
  const total = new Float64Array(count);
  for (let row = 0; row < areaOf.length; row++) if (areaOf[row] !== none) total[areaOf[row]] += amounts[row];
  return total.reduce((most, amount) => Math.max(most, amount), 0);
}

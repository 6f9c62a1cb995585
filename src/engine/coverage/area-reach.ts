import { type Measure, none } from '#columns/vocabulary.ts';
import type { Demand } from '#engine/demand/demand.ts';
import type { Kilometres } from '#engine/units.ts';
import type { Access } from './access.ts';
import type { AreaAnswer } from './answer.ts';
import type { AreaUnit } from './question.ts';

export interface AreaInput {
  readonly demand: Demand;
  readonly access: Access;
  readonly km: Kilometres;
  readonly unit: AreaUnit;
  readonly amounts: ArrayLike<number>;
  /** 1 for each demand point that passes tier, settlement and region filters. */
  readonly counted: Uint8Array;
}

/** Reach of one measure by hexagon, province, prefecture or county. */
export function areaReach({ demand, access, km, unit, amounts, counted }: AreaInput): AreaAnswer {
  const { areaOf, areas } = areasOf(demand, unit);
  const total = new Float64Array(areas);
  const before = new Float64Array(areas);
  const after = new Float64Array(areas);
  const unfiltered = new Float64Array(areas);
  for (let row = 0; row < demand.rows; row++) {
    const area = areaOf[row];
    if (area === none) continue;
    unfiltered[area] += amounts[row];
    if (counted[row] === 0) continue;
    total[area] += amounts[row];
    if (access.afterKm[row] <= km) after[area] += amounts[row];
    if (access.beforeKm[row] <= km) before[area] += amounts[row];
  }
  const row = Int32Array.from(total.keys()).filter((area) => total[area] > 0);
  const pick = (values: Float64Array) => Float64Array.from(row, (area) => values[area]);
  return { row, total: pick(total), before: pick(before), after: pick(after), largestTotal: unfiltered.reduce((a, b) => Math.max(a, b), 0) };
}

/** Amount of the measure at each demand point. */
export function amountsOf(demand: Demand, measure: Measure, year: number): ArrayLike<number> {
  return measure === 'people' ? demand.points.people : measure === 'villages' ? demand.points.villages : demand.parcels(year);
}

/** Area of each demand point, `none` where it lies in none, and how many areas there are. */
export function areasOf(demand: Demand, unit: AreaUnit): { areaOf: Int32Array; areas: number } {
  if (unit === 'hexagon-coarse' || unit === 'hexagon-fine') {
    const areaOf = unit === 'hexagon-coarse' ? demand.hexagonCoarse : demand.hexagonFine;
    return { areaOf, areas: areaOf.reduce((most, area) => Math.max(most, area), none) + 1 };
  }
  const { hierarchy, county } = demand;
  const above = unit === 'province' ? hierarchy.provinceOf : unit === 'prefecture' ? hierarchy.prefectureOf : null;
  return { areaOf: above ? county.map((row) => (row === none ? none : above[row])) : county, areas: hierarchy.regions.rows };
}

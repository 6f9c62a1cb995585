import { measures, none, settlements, tiers } from '#columns/vocabulary.ts';
import type { Access } from '#engine/coverage/access.ts';
import type { Areas } from '#engine/coverage/area-reach.ts';
import { gapClasses, gapClassOf } from '#engine/coverage/gap-classes.ts';
import type { Demand } from '#engine/demand/demand.ts';
import type { Kilometres } from '#engine/units.ts';
import type { GapRows } from './answer.ts';
import { distanceSlackKm } from './position-slack.ts';
import { missingToTarget } from './target.ts';

export interface GapRowsInput {
  readonly demand: Demand;
  readonly areas: Areas;
  readonly access: Access;
  /** Distance to the nearest facility of any other network. */
  readonly otherKm: Float64Array;
  readonly km: Kilometres;
  /** 1 for each demand point that passes the filters. */
  readonly counted: Uint8Array;
  /** Amounts of each measure. */
  readonly amounts: readonly Float64Array[];
  /** Code of the question's measure. */
  readonly measure: number;
  readonly target: number | null;
  /** Tier × settlement cell of each demand point. */
  readonly cells: Uint8Array;
  readonly placeOfFacility: Int32Array;
  /** How far each place may lie from where it is shown, 0 for a real position; null where the question is of hours, for which no band is known. */
  readonly slackKm: Float64Array | null;
  /** 1 for each place whose position is a real one. */
  readonly real: Uint8Array;
}

type Sums = Pick<GapRows, 'total' | 'before' | 'after' | 'byClass' | 'realPeople' | 'lowAfter' | 'highAfter'>;

/** All of a list but the codes, parents and nearest facilities. */
export type GapSums = Sums & Pick<GapRows, 'rows' | 'row' | 'tier' | 'settlement' | 'closes' | 'targetMissing'>;

/** Gaps by area in one pass over the demand. Within means `distance <= limit`, unrounded. */
export function gapSums(input: GapRowsInput): GapSums {
  const { areas, measure, target } = input;
  const all = emptySums(areas.count);
  const groups = new Uint16Array(areas.count);
  addDemand(input, all, groups);
  const row = rowsWithDemand(all.total, areas.count);
  const rows = row.length;
  if (input.slackKm === null) for (const unknownAfter of [all.lowAfter, all.highAfter]) unknownAfter.fill(Number.NaN);
  const sums = Object.fromEntries(Object.entries(all).map(([name, planes]) => [name, picked(planes, areas.count, row)])) as unknown as Sums;
  const codes = { tier: new Int8Array(rows), settlement: new Int8Array(rows), closes: new Int8Array(rows) };
  const targetMissing = new Float64Array(rows);
  for (let index = 0; index < rows; index++) {
    const bits = groups[row[index]];
    codes.tier[index] = onlyCode(bits & tierBits);
    codes.settlement[index] = onlyCode(bits >> tiers.length);
    codes.closes[index] = largestClass(sums.byClass, measure, rows, index);
    const at = measure * rows + index;
    if (target !== null) targetMissing[index] = missingToTarget(sums.total[at], sums.after[at], target);
  }
  return { ...sums, ...codes, rows, row, targetMissing };
}

const tierBits = (1 << tiers.length) - 1;
/** A bit for the tier and one for the settlement of each cell. */
const bitsOfCell = Uint16Array.from(
  { length: tiers.length * settlements.length },
  (_, cell) => (1 << Math.floor(cell / settlements.length)) | (1 << (tiers.length + (cell % settlements.length))),
);

function emptySums(count: number): Sums {
  const planes = (number: number) => new Float64Array(number * count);
  return {
    total: planes(measures.length),
    before: planes(measures.length),
    after: planes(measures.length),
    byClass: planes(measures.length * gapClasses.length),
    realPeople: planes(1),
    lowAfter: planes(1),
    highAfter: planes(1),
  };
}

function addDemand(input: GapRowsInput, sums: Sums, groups: Uint16Array): void {
  const { access, otherKm, km, counted, amounts, measure, cells, placeOfFacility, slackKm, real, demand } = input;
  const { areaOf, count } = input.areas;
  const { beforeKm, afterKm } = access;
  const { after: facility } = access.facilities();
  const { place } = demand.points;
  const [people, parcels, villages] = amounts;
  const chosen = amounts[measure];
  const add = (planes: Float64Array, at: number, row: number, step: number) => {
    planes[at] += people[row];
    planes[at + step] += parcels[row];
    planes[at + 2 * step] += villages[row];
  };
  for (let row = 0; row < counted.length; row++) {
    const area = areaOf[row];
    if (counted[row] === 0 || area === none) continue;
    groups[area] |= bitsOfCell[cells[row]];
    add(sums.total, area, row, count);
    if (real[place[row]] === 1) sums.realPeople[area] += people[row];
    const distance = afterKm[row];
    if (distance <= km) add(sums.after, area, row, count);
    if (beforeKm[row] <= km) add(sums.before, area, row, count);
    else add(sums.byClass, gapClasses.indexOf(gapClassOf(distance, otherKm[row], km)) * count + area, row, gapClasses.length * count);
    if (slackKm === null) continue;
    const slack = facility[row] === none ? 0 : distanceSlackKm(slackKm, place[row], placeOfFacility[facility[row]]);
    if (distance + slack <= km) sums.lowAfter[area] += chosen[row];
    if (distance - slack <= km) sums.highAfter[area] += chosen[row];
  }
}

/** Areas with demand of any measure. */
function rowsWithDemand(total: Float64Array, count: number): Int32Array {
  const rows = new Int32Array(count);
  let found = 0;
  for (let area = 0; area < count; area++) {
    if (total[area] + total[count + area] + total[2 * count + area] > 0) rows[found++] = area;
  }
  return rows.slice(0, found);
}

/** The planes of some areas only. */
function picked(planes: Float64Array, count: number, row: Int32Array): Float64Array {
  const result = new Float64Array((planes.length / Math.max(1, count)) * row.length);
  let at = 0;
  for (let plane = 0; plane < planes.length; plane += count) for (let index = 0; index < row.length; index++) result[at++] = planes[plane + row[index]];
  return result;
}

/** The code whose bit stands alone; `none` where several do. */
function onlyCode(bits: number): number {
  return (bits & (bits - 1)) === 0 ? 31 - Math.clz32(bits) : none;
}

function largestClass(byClass: Float64Array, measure: number, rows: number, index: number): number {
  let largest: number = none;
  let most = 0;
  for (let gapClass = 0; gapClass < gapClasses.length; gapClass++) {
    const amount = byClass[(measure * gapClasses.length + gapClass) * rows + index];
    if (amount > most) {
      most = amount;
      largest = gapClass;
    }
  }
  return largest;
}

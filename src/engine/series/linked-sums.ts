import { settlements, tiers } from '#columns/vocabulary.ts';
import type { Access } from '#engine/coverage/access.ts';
import type { Kilometres } from '#engine/units.ts';
import { curveSteps } from './answer.ts';

export interface LinkedInput {
  readonly access: Access;
  readonly km: Kilometres;
  readonly between: readonly [from: Kilometres, to: Kilometres];
  readonly amounts: Float64Array;
  /** Tier × settlement cell of each demand point. */
  readonly cells: Uint8Array;
  /** 1 for each cell that tier and settlement filters let pass. */
  readonly passing: Uint8Array;
  /** Demand points in the region and the drawn area. */
  readonly inPlace: Int32Array;
  /** Position of each demand point in the order of the distances with the agreements. */
  readonly position: Int32Array;
  /** First step of each distance: own, with the agreements, any network. */
  readonly stepsBefore: Uint8Array;
  readonly stepsAfter: Uint8Array;
  readonly stepsAny: Uint8Array;
}

export interface LinkedSums {
  readonly groupTotal: Float64Array;
  readonly groupBefore: Float64Array;
  readonly groupAfter: Float64Array;
  /** Demand by the first step that it is within. */
  readonly byStepBefore: Float64Array;
  readonly byStepAfter: Float64Array;
  readonly byStepAny: Float64Array;
  readonly curveTotal: number;
  /** Demand points that pass every filter. */
  readonly selected: Int32Array;
  /** 1 for the position of each of them in the order of the distances. */
  readonly selectedAt: Uint8Array;
}

/** Out of reach, in reach with the agreements only, in reach without one. Before is within after, so a point has one of the three. */
const reaches = 3;

/** One pass for all charts: groups leave tier and settlement aside, curves the band, `selected` nothing. */
export function linkedSums(input: LinkedInput): LinkedSums {
  const { access, km, between, amounts, cells, passing, inPlace, position, stepsBefore, stepsAfter, stepsAny } = input;
  const { beforeKm, afterKm } = access;
  const [from, to] = between;
  const byReach = new Float64Array(tiers.length * settlements.length * reaches);
  const steps = () => new Float64Array(curveSteps + 1);
  const [byStepBefore, byStepAfter, byStepAny] = [steps(), steps(), steps()];
  const selected = new Int32Array(inPlace.length);
  const selectedAt = new Uint8Array(position.length);
  let count = 0;
  let curveTotal = 0;
  for (let index = 0; index < inPlace.length; index++) {
    const row = inPlace[index];
    const cell = cells[row];
    const amount = amounts[row];
    const distance = afterKm[row];
    const inBand = distance >= from && distance <= to;
    if (inBand) byReach[cell * reaches + (distance <= km ? 1 : 0) + (beforeKm[row] <= km ? 1 : 0)] += amount;
    if (passing[cell] === 0) continue;
    curveTotal += amount;
    byStepBefore[stepsBefore[row]] += amount;
    byStepAfter[stepsAfter[row]] += amount;
    byStepAny[stepsAny[row]] += amount;
    if (!inBand) continue;
    selected[count++] = row;
    selectedAt[position[row]] = 1;
  }
  return { ...groupsOf(byReach), byStepBefore, byStepAfter, byStepAny, curveTotal, selected: selected.subarray(0, count), selectedAt };
}

function groupsOf(byReach: Float64Array): Pick<LinkedSums, 'groupTotal' | 'groupBefore' | 'groupAfter'> {
  const cells = Array.from({ length: byReach.length / reaches }, (_, cell) => byReach.subarray(cell * reaches, (cell + 1) * reaches));
  return {
    groupTotal: Float64Array.from(cells, ([out, opened, own]) => out + opened + own),
    groupBefore: Float64Array.from(cells, ([, , own]) => own),
    groupAfter: Float64Array.from(cells, ([, opened, own]) => opened + own),
  };
}

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
  /** 1 for each demand point in the region and the drawn area. */
  readonly inPlace: Uint8Array;
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
  /** 1 for each demand point that passes every filter. */
  readonly selected: Uint8Array;
}

/** One pass for all charts: groups leave tier and settlement aside, curves the band, `selected` nothing. */
export function linkedSums(input: LinkedInput): LinkedSums {
  const { access, km, between, amounts, cells, passing, inPlace, stepsBefore, stepsAfter, stepsAny } = input;
  const { beforeKm, afterKm } = access;
  const [from, to] = between;
  const groups = () => new Float64Array(tiers.length * settlements.length);
  const [groupTotal, groupBefore, groupAfter] = [groups(), groups(), groups()];
  const steps = () => new Float64Array(curveSteps + 1);
  const [byStepBefore, byStepAfter, byStepAny] = [steps(), steps(), steps()];
  const selected = new Uint8Array(inPlace.length);
  let curveTotal = 0;
  for (let row = 0; row < inPlace.length; row++) {
    if (inPlace[row] === 0) continue;
    const cell = cells[row];
    const amount = amounts[row];
    const distance = afterKm[row];
    const inBand = distance >= from && distance <= to;
    if (inBand) {
      groupTotal[cell] += amount;
      if (distance <= km) groupAfter[cell] += amount;
      if (beforeKm[row] <= km) groupBefore[cell] += amount;
    }
    if (passing[cell] === 0) continue;
    curveTotal += amount;
    byStepBefore[stepsBefore[row]] += amount;
    byStepAfter[stepsAfter[row]] += amount;
    byStepAny[stepsAny[row]] += amount;
    if (inBand) selected[row] = 1;
  }
  return { groupTotal, groupBefore, groupAfter, byStepBefore, byStepAfter, byStepAny, curveTotal, selected };
}

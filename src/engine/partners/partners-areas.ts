import { none } from '#columns/vocabulary.ts';
import type { Areas } from '#engine/coverage/area-reach.ts';
import { depths, type PartnersAreaAnswer, type SharingAreaAnswer } from './answer.ts';
import { depthOf } from './overlap.ts';
import type { PlayerSet } from './question.ts';

interface Counted {
  readonly areas: Areas;
  readonly amounts: Float64Array;
  /** 1 for each demand point that passes the filters. */
  readonly counted: Uint8Array;
}

/** Demand by area: covered by exactly the set, at least the set, any of it, and by depth. */
export function coverByArea(
  { areas, amounts, counted }: Counted,
  sets: Uint16Array,
  players: number,
  set: PlayerSet,
): Omit<PartnersAreaAnswer, 'largestTotal'> {
  const { areaOf, count } = areas;
  const [total, exactly, atLeast, any] = Array.from({ length: 4 }, () => new Float64Array(count));
  const byDepth = new Float64Array(count * depths.length);
  const depthOfSet = Uint8Array.from({ length: 2 ** players }, (_, each) => depthOf(each));
  for (let row = 0; row < areaOf.length; row++) {
    const area = areaOf[row];
    if (area === none || counted[row] === 0) continue;
    const amount = amounts[row];
    const shared = sets[row] & set;
    total[area] += amount;
    byDepth[area * depths.length + depthOfSet[sets[row]]] += amount;
    if (sets[row] === set) exactly[area] += amount;
    if (shared === set) atLeast[area] += amount;
    if (shared !== 0) any[area] += amount;
  }
  const row = areasWithDemand(total);
  return {
    row,
    total: picked(total, row),
    exactly: picked(exactly, row),
    atLeast: picked(atLeast, row),
    any: picked(any, row),
    byDepth: picked(byDepth, row, depths.length),
  };
}

/** Demand by area: covered before and after, only before, only after. Covered is where a set is not empty. */
export function changeByArea({ areas, amounts, counted }: Counted, before: Uint16Array, after: Uint16Array): Omit<SharingAreaAnswer, 'largestTotal'> {
  const { areaOf, count } = areas;
  const [total, both, onlyBefore, onlyAfter] = Array.from({ length: 4 }, () => new Float64Array(count));
  for (let row = 0; row < areaOf.length; row++) {
    const area = areaOf[row];
    if (area === none || counted[row] === 0) continue;
    total[area] += amounts[row];
    if (before[row] && after[row]) both[area] += amounts[row];
    else if (before[row]) onlyBefore[area] += amounts[row];
    else if (after[row]) onlyAfter[area] += amounts[row];
  }
  const row = areasWithDemand(total);
  return { row, total: picked(total, row), both: picked(both, row), onlyBefore: picked(onlyBefore, row), onlyAfter: picked(onlyAfter, row) };
}

function areasWithDemand(total: Float64Array): Int32Array {
  return Int32Array.from(total.keys()).filter((area) => total[area] > 0);
}

/** The values of some areas, `width` of each side by side. A loop: `Float64Array.from` with a function took longer than the pass. */
function picked(values: Float64Array, row: Int32Array, width = 1): Float64Array {
  const result = new Float64Array(row.length * width);
  for (let index = 0; index < result.length; index++) result[index] = values[row[Math.floor(index / width)] * width + (index % width)];
  return result;
}

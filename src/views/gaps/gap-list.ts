import { measures, none } from '#columns/vocabulary.ts';
import type { Reach } from '#engine/coverage/answer.ts';
import { gapClasses } from '#engine/coverage/gap-classes.ts';
import type { GapPartners, GapRows } from '#engine/gaps/answer.ts';
import type { GapUnit } from '#engine/gaps/question.ts';
import type { State } from '#url/state.ts';
import type { AmountByClass } from '#views/overview/largest-gaps.ts';

/** The list of a state as it is shown. */
export interface GapList {
  readonly state: State;
  readonly unit: GapUnit;
  readonly gaps: GapRows;
  /** Positions in the columns of `gaps`, first to last. */
  readonly order: Int32Array;
  /** Undefined until they are there, and for places by distance. */
  readonly partners: GapPartners | undefined;
}

/** Reach of a row of the list in a measure. */
export function reachAt({ rows, total, before, after }: GapRows, by: State['by'], index: number): Reach {
  const at = measures.indexOf(by) * rows + index;
  return { total: total[at], before: before[at], after: after[at] };
}

/** The gap of a row without an agreement, by what closes it. */
export function classesAt({ rows, byClass }: GapRows, by: State['by'], index: number): AmountByClass {
  const first = measures.indexOf(by) * gapClasses.length;
  return Object.fromEntries(gapClasses.map((gapClass, code) => [gapClass, byClass[(first + code) * rows + index]])) as AmountByClass;
}

/** The gaps of all rows together, by what closes them. */
export function classTotals({ rows, byClass }: GapRows, by: State['by']): AmountByClass {
  const first = measures.indexOf(by) * gapClasses.length;
  const sum = (code: number) => byClass.subarray((first + code) * rows, (first + code + 1) * rows).reduce((total, amount) => total + amount, 0);
  return Object.fromEntries(gapClasses.map((gapClass, code) => [gapClass, sum(code)])) as AmountByClass;
}

/** The rows of which a target is missed, and how much more must come in reach in all of them. */
export function targetMisses({ targetMissing }: GapRows): { readonly rows: number; readonly amount: number } {
  const missed = targetMissing.filter((amount) => amount > 0);
  return { rows: missed.length, amount: missed.reduce((sum, amount) => sum + amount, 0) };
}

/** How the network that could close most of a gap stands: opened for all of that, for a part, or not. */
export function openedFor({ network, amount, opened }: GapPartners, index: number): 'opened' | 'partly' | 'closed' | null {
  if (network[index] === none) return null;
  if (opened[index] === 0) return 'closed';
  return opened[index] === amount[index] ? 'opened' : 'partly';
}

import type { Columns } from '#columns/schema.ts';
import type { ranges as rangeTable } from '#columns/tables.ts';
import { measures, settlements, tiers } from '#columns/vocabulary.ts';
import { headlineFilter, type Reach } from '#engine/coverage/answer.ts';
import { defaultState, type State } from '#url/state.ts';

/** Reach of the headline's group under one modelling choice. */
export interface RangeAlternative {
  /** Id of the choice; `default` is the data as loaded. */
  readonly id: string;
  readonly reach: Reach;
}

const sameWords = (one: readonly string[], other: readonly string[]) => one.length === other.length && other.every((word) => one.includes(word));

/** Ranges were computed when the data was made, by distance, for the default view, networks, kinds, tier list and year. */
function isCovered(state: State): boolean {
  return (
    state.h === null &&
    state.in === null &&
    state.net === null &&
    state.as === defaultState.as &&
    state.year === defaultState.year &&
    state.tiers === defaultState.tiers &&
    sameWords(state.kind, defaultState.kind) &&
    (state.with.length === 0 || sameWords(state.with, defaultState.with))
  );
}

/** Reach of the headline's group under each modelling choice; empty where it was not computed for this question. */
export function rangeAlternatives(state: State, ranges: Columns<typeof rangeTable>): RangeAlternative[] {
  if (!isCovered(state)) return [];
  const inGroup = headlineFilter({ tiers: state.tier, settlements: state.settlement });
  const measure = measures.indexOf(state.by);
  const sums = new Map<number, { total: number; before: number; after: number }>();
  for (let row = 0; row < ranges.rows; row++) {
    if (ranges.km[row] !== state.km || ranges.measure[row] !== measure || !inGroup(tiers[ranges.tier[row]], settlements[ranges.settlement[row]])) continue;
    const alternative = ranges.alternative.codes[row];
    const sum = sums.get(alternative) ?? { total: 0, before: 0, after: 0 };
    sums.set(alternative, sum);
    sum.total += ranges.total[row];
    sum.before += ranges.before[row];
    sum.after += state.with.length === 0 ? ranges.before[row] : ranges.after[row];
  }
  return [...sums].filter(([, reach]) => reach.total > 0).map(([code, reach]) => ({ id: ranges.alternative.values[code], reach }));
}

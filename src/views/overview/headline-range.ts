import type { TFunction } from 'i18next';
import type { Columns } from '#columns/schema.ts';
import type { ranges as rangeTable } from '#columns/tables.ts';
import { measures, settlements, tiers } from '#columns/vocabulary.ts';
import { headlineFilter } from '#engine/coverage/answer.ts';
import { formatPercent, type Language, withPercentSign } from '#ui/format-number.ts';
import { defaultState, type State } from '#url/state.ts';

/** Lowest and highest share of a group under the modelling choices. */
export interface ShareRange {
  readonly low: number;
  readonly high: number;
}

export interface HeadlineRange {
  readonly before: ShareRange;
  readonly after: ShareRange;
}

const sameWords = (one: readonly string[], other: readonly string[]) => one.length === other.length && other.every((word) => one.includes(word));

/** Ranges were computed when the data was made, for the default view, networks, kinds, tier list and year. */
function isCovered(state: State): boolean {
  return (
    state.in === null &&
    state.net === null &&
    state.as === defaultState.as &&
    state.year === defaultState.year &&
    state.tiers === defaultState.tiers &&
    sameWords(state.kind, defaultState.kind) &&
    (state.with.length === 0 || sameWords(state.with, defaultState.with))
  );
}

/** Range of the headline's shares over all modelling choices; null where it was not computed for this question. */
export function headlineRange(state: State, ranges: Columns<typeof rangeTable>): HeadlineRange | null {
  if (!isCovered(state)) return null;
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
    sum.after += ranges.after[row];
  }
  const counted = [...sums.values()].filter((sum) => sum.total > 0);
  if (counted.length === 0) return null;
  const before = rangeOf(counted.map((sum) => sum.before / sum.total));
  return { before, after: state.with.length === 0 ? before : rangeOf(counted.map((sum) => sum.after / sum.total)) };
}

function rangeOf(shares: readonly number[]): ShareRange {
  return { low: Math.min(...shares), high: Math.max(...shares) };
}

/** The range as whole percents: `57–63 → 77–83 % by modelling choice`. */
export function rangeWords({ before, after }: HeadlineRange, t: TFunction, language: Language): string {
  const span = ({ low, high }: ShareRange) => {
    const [from, to] = [formatPercent(low, 1), formatPercent(high, 1)];
    return from === to ? from : `${from}–${to}`;
  };
  if (before.low === after.low && before.high === after.high) return t('range.single', { share: withPercentSign(span(before), language) });
  return t('range.both', { before: span(before), after: withPercentSign(span(after), language) });
}

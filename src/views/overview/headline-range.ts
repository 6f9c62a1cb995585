import type { TFunction } from 'i18next';
import type { Columns } from '#columns/schema.ts';
import type { ranges as rangeTable } from '#columns/tables.ts';
import { formatPercent, type Language, withPercentSign } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { rangeAlternatives } from './range-alternatives.ts';

/** Lowest and highest share of a group under the modelling choices. */
export interface ShareRange {
  readonly low: number;
  readonly high: number;
}

export interface HeadlineRange {
  readonly before: ShareRange;
  readonly after: ShareRange;
}

/** Range of the headline's shares over all modelling choices; null where it was not computed for this question. */
export function headlineRange(state: State, ranges: Columns<typeof rangeTable>): HeadlineRange | null {
  const alternatives = rangeAlternatives(state, ranges);
  if (alternatives.length === 0) return null;
  return {
    before: rangeOf(alternatives.map(({ reach }) => reach.before / reach.total)),
    after: rangeOf(alternatives.map(({ reach }) => reach.after / reach.total)),
  };
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

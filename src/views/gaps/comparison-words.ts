import type { TFunction } from 'i18next';
import { reachDifference } from '#engine/coverage/reach-difference.ts';
import type { SeriesAnswer } from '#engine/series/answer.ts';
import { formatList, formatShare, type Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { amountOf } from '#views/overview/chart-words.ts';
import { limitText } from '#views/words/limit-words.ts';
import { type NamedTables, regionName } from '#views/words/names.ts';

/** What the other side of a comparison differs in, in words. */
export function comparedName(state: State, other: State, tables: NamedTables, t: TFunction, language: Language): string {
  if (other.in !== state.in && other.in !== null) return regionName(tables, other.in, language);
  if (other.year !== state.year) return t('compare.inYear', { year: other.year });
  if (other.km !== state.km || other.h !== state.h) return t('compare.within', { limit: limitText(other, t) });
  return other.tier ? t('title.tiers', { tiers: formatList(language, other.tier, (tier) => t(`tierShort.${tier}`)) }) : t('compare.same');
}

interface ComparisonInput {
  readonly state: State;
  readonly series: SeriesAnswer;
  readonly compared: { readonly series: SeriesAnswer };
  readonly other: string;
  readonly t: TFunction;
  readonly language: Language;
}

/** How the other side differs: share, percentage points and what stays out of reach. */
export function comparisonSentence({ state, series, compared, other, t, language }: ComparisonInput): string {
  const { pointsAfter, uncovered } = reachDifference(series, compared.series);
  if (!Number.isFinite(pointsAfter)) return t('compare.nothing', { other });
  const tenths = Math.abs(pointsAfter).toFixed(1);
  const out = amountOf(state.by, Math.abs(uncovered), t, language);
  return [
    t('compare.sentence', {
      other,
      first: formatShare(series.after, series.total, language),
      second: formatShare(compared.series.after, compared.series.total, language),
    }),
    tenths === '0.0' ? t('compare.equal') : t(pointsAfter > 0 ? 'compare.more' : 'compare.less', { points: tenths }),
    uncovered === 0 ? '' : t(uncovered > 0 ? 'compare.moreOut' : 'compare.fewerOut', { amount: out }),
  ].join('');
}

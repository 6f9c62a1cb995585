import { settlements, tiers } from '../../src/columns/vocabulary.ts';
import { cellFilter, cellMask } from '../../src/engine/coverage/answer.ts';
import { curveSteps } from '../../src/engine/series/answer.ts';
import { depths, type SeriesQuestion } from '../../src/engine/series/question.ts';
import { coverageQuestion } from '../../src/url/questions.ts';
import { defaultState } from '../../src/url/state.ts';

/** Limit of all questions. */
export const limitKm = defaultState.km;
const groups = tiers.length * settlements.length;

/** What is chosen in the charts and the filter bar; null where nothing is. */
export type Filter = Pick<SeriesQuestion, 'tiers' | 'settlements' | 'region' | 'between'>;

/** More provinces than our engine keeps, so that each is met anew in every round. */
const provinces = [510_000, 330_000, 440_000, 530_000, 410_000, 370_000, 610_000, 230_000, 320_000];

const none: Filter = { tiers: null, settlements: null, region: null, between: null };
const lower: Filter = { ...none, tiers: ['3', '4', '5'] };
const countryside: Filter = { ...lower, settlements: ['rural'] };

/** Filters that are asked in turn, over and over. Each changes one thing of the one before, as a click or a brush does. */
export const filters: readonly Filter[] = [
  lower,
  countryside,
  { ...countryside, between: [0, 5] },
  { ...countryside, between: [2, 10] },
  { ...lower, between: [2, 10] },
  { ...none, between: [2, 10] },
  { ...none, between: [0, 3] },
  none,
  ...provinces.map((region) => ({ ...none, region })),
  { ...lower, region: provinces[provinces.length - 1] },
];

export function seriesQuestion(filter: Filter): SeriesQuestion {
  return { ...coverageQuestion(defaultState), measure: 'people', depth: null, ...filter };
}

/** 1 for each tier × settlement cell that the filter lets pass. */
export function passing(filter: Filter): Uint8Array {
  return cellMask(cellFilter(filter));
}

/** What every contestant answers for one filter. */
export interface Series {
  /** People by tier × settlement: all, in reach without the agreement, with it. */
  readonly groups: readonly [total: Float64Array, before: Float64Array, after: Float64Array];
  /** People within each step of distance: own, with the agreement, any network. */
  readonly curves: readonly [before: Float64Array, after: Float64Array, any: Float64Array];
  readonly byDepth: Float64Array;
  readonly parcelsByYear: Float64Array;
  readonly gini: number;
}

export function emptySeries(years: number): Series {
  const zeros = (length: number) => new Float64Array(length);
  return {
    groups: [zeros(groups), zeros(groups), zeros(groups)],
    curves: [zeros(curveSteps), zeros(curveSteps), zeros(curveSteps)],
    byDepth: zeros(depths.length),
    parcelsByYear: zeros(years),
    gini: Number.NaN,
  };
}

/** Sums are equal to the last one; the Gini coefficients are sums of fractions in another order. */
export function seriesDifference(ours: readonly Series[], peer: readonly Series[]): string | null {
  for (const [index, one] of ours.entries()) {
    const other = peer[index];
    const planes = (series: Series) => [...series.groups, ...series.curves, series.byDepth, series.parcelsByYear];
    for (const [plane, sums] of planes(one).entries()) {
      const at = sums.findIndex((sum, code) => sum !== planes(other)[plane][code]);
      if (at >= 0) return `filter ${index}, series ${plane}, at ${at}: ${sums[at]} and ${planes(other)[plane][at]}`;
    }
    if (!(Math.abs(one.gini - other.gini) < 1e-9)) return `filter ${index}: Gini coefficients ${one.gini} and ${other.gini}`;
  }
  return null;
}

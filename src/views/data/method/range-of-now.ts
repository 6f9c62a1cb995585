import type { Columns } from '#columns/schema.ts';
import type { ranges as rangeTable } from '#columns/tables.ts';
import { defaultState, type State } from '#url/state.ts';
import { rangeAlternatives } from '#views/overview/range-alternatives.ts';

/** Shares under one modelling choice, and how many percentage points they are from the data as loaded. */
export interface RangeRow {
  /** Id of the choice; `default` is the data as loaded. */
  readonly id: string;
  readonly total: number;
  readonly before: number;
  readonly after: number;
  /** Signed, one decimal: `+3.6`. */
  readonly beforePoints: string;
  readonly afterPoints: string;
}

export interface RangeOfNow {
  /** The settings that the rows are for: those of now, or the default ones where no range was computed for now. */
  readonly state: State;
  readonly isNow: boolean;
  readonly alternatives: readonly RangeRow[];
  /** The choices that move the share before and after sharing most. */
  readonly mostBefore: RangeRow;
  readonly mostAfter: RangeRow;
}

/** The range by modelling choice, row by row; null where the data has none. */
export function rangeOfNow(now: State, ranges: Columns<typeof rangeTable>): RangeOfNow | null {
  const ofNow = rangeAlternatives(now, ranges);
  const isNow = ofNow.length > 0;
  const state = isNow ? now : { ...defaultState, by: now.by };
  const found = isNow ? ofNow : rangeAlternatives(state, ranges);
  const loaded = found.find(({ id }) => id === 'default')?.reach;
  if (!loaded) return null;
  const differences = found.map(({ id, reach: { total, before, after } }) => ({
    id,
    total,
    before,
    after,
    ofBefore: before / total - loaded.before / loaded.total,
    ofAfter: after / total - loaded.after / loaded.total,
  }));
  const alternatives = differences.map(
    ({ id, total, before, after, ofBefore, ofAfter }): RangeRow => ({
      id,
      total,
      before,
      after,
      beforePoints: points(ofBefore),
      afterPoints: points(ofAfter),
    }),
  );
  const most = (key: 'ofBefore' | 'ofAfter') => {
    const sizes = differences.map((difference) => Math.abs(difference[key]));
    return alternatives[sizes.indexOf(Math.max(...sizes))];
  };
  return { state, isNow, alternatives, mostBefore: most('ofBefore'), mostAfter: most('ofAfter') };
}

/** A difference of shares in percentage points; what rounds to none is 0. */
function points(difference: number): string {
  const size = Math.abs(difference * 100).toFixed(1);
  if (size === '0.0') return difference === 0 ? '0' : '< 0.1';
  return `${difference > 0 ? '+' : '−'}${size}`;
}

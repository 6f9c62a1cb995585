import type { Bench } from '../comparison.ts';
import { interleaved } from '../interleaved.ts';
import { crossfilter2 } from './crossfilter.ts';
import { duckdb } from './duckdb.ts';
import { objects } from './objects.ts';
import { oursFilter } from './ours.ts';
import { categoryColumns, countsDifference } from './question.ts';

/** Counts by every code of four categories under a changed filter, over `n` rows; the time of one filter, the mean of nine. */
export const filter: Bench = async function* (asked) {
  const n = asked ?? 1_000_000;
  const columns = categoryColumns(n);
  const overRows = await duckdb(columns, 'rows');
  const overCells = await duckdb(columns, 'cells');
  const contestants = [oursFilter(columns), overRows, overCells, crossfilter2(columns), objects(columns)];
  const measurements = await interleaved({ bench: 'filter', n, contestants, rounds: 5, warmUps: 1, difference: countsDifference });
  yield {
    measurements,
    goal: { peer: 'duckdb-wasm', mostShare: 1 / 200 },
    notes: [overRows, overCells].map(({ what, form }) => `${what}: ${form()} was quickest.`),
  };
};

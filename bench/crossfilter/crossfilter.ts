import type { Bench, Milliseconds } from '../comparison.ts';
import { shippedEngine } from '../coverage/shipped-engine.ts';
import { interleaved } from '../interleaved.ts';
import { crossfilter2 } from './crossfilter2.ts';
import { demandColumns } from './demand-columns.ts';
import { duckdb } from './duckdb.ts';
import { oursSeries } from './ours.ts';
import { filters, seriesDifference, seriesQuestion } from './question.ts';

/** A brush or filter takes at most this long in the worker. */
const mostMs: Milliseconds = 15;

/** All series of the linked charts after each of a row of filters and brushes, over the default data; the time of one, the mean of all. */
export const crossfilter: Bench = async function* (n) {
  if (n !== null) throw new Error(`crossfilter: got --n ${n}, wanted none; it asks about the default data.`);
  const { engine, years } = await shippedEngine();
  const { year } = seriesQuestion(filters[0]);
  // As the worker does when it has nothing else to do.
  for (const _ of engine.fillMatrix(year));
  const columns = demandColumns(
    engine,
    Array.from({ length: years[1] - years[0] + 1 }, (_, index) => years[0] + index),
  );
  const contestants = [oursSeries(engine, years), crossfilter2(columns), await duckdb(columns)];
  const measurements = await interleaved({ bench: 'crossfilter', n: engine.demand.rows, contestants, rounds: 5, warmUps: 1, difference: seriesDifference });
  yield { measurements, goal: { mostMs }, notes: [] };
  for (const peer of contestants.slice(1)) yield { measurements, goal: { peer: peer.what, mostShare: 1 / 5 }, notes: [] };
};

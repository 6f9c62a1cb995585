import { emptyColumns } from '../../src/columns/empty-columns.ts';
import { months } from '../../src/columns/tables.ts';
import type { CoverageEngine } from '../../src/engine/coverage/coverage-engine.ts';
import { SeriesEngine } from '../../src/engine/series/series-engine.ts';
import { type Contestant, ours, timed } from '../comparison.ts';
import { filters, type Series, seriesQuestion } from './question.ts';

/** The product's two jobs for the charts, as the worker answers them. The build prepares orders and steps, distances being there. */
export function oursSeries(coverage: CoverageEngine, years: readonly [first: number, last: number]): Contestant<readonly Series[]> {
  let engine = new SeriesEngine(coverage, { months: emptyColumns(months), years });
  let series: Series[] = [];
  const ask = (filter: number): Series => {
    const question = seriesQuestion(filters[filter]);
    const answer = engine.series(question);
    return {
      groups: [answer.groupTotal, answer.groupBefore, answer.groupAfter],
      curves: [answer.curveBefore, answer.curveAfter, answer.curveAny],
      byDepth: engine.depth(question).byDepth,
      parcelsByYear: answer.parcelsByYear,
      gini: answer.gini,
    };
  };
  return {
    what: ours,
    build: () =>
      timed(() => {
        engine = new SeriesEngine(coverage, { months: emptyColumns(months), years });
        ask(0);
      }),
    query: () =>
      timed(() => {
        series = filters.map((_, filter) => ask(filter));
      }) / filters.length,
    answer: () => series,
  };
}

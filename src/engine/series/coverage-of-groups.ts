import { type Measure, measures } from '#columns/vocabulary.ts';
import { type CoverageAnswer, cellCount } from '#engine/coverage/answer.ts';
import type { SeriesAnswer } from './answer.ts';

/** The groups of a selection as the cells of a coverage answer; the other measures are not known and stand at 0. */
export function coverageOfGroups(
  { groupTotal, groupBefore, groupAfter }: Pick<SeriesAnswer, 'groupTotal' | 'groupBefore' | 'groupAfter'>,
  measure: Measure,
): CoverageAnswer {
  const cellsOf = (groups: Float64Array) => {
    const cells = new Float64Array(cellCount);
    for (let group = 0; group < groups.length; group++) cells[group * measures.length + measures.indexOf(measure)] = groups[group];
    return cells;
  };
  return { total: cellsOf(groupTotal), before: cellsOf(groupBefore), after: cellsOf(groupAfter) };
}

import type { AreaAnswer } from '#engine/coverage/answer.ts';
import type { Row } from '#engine/units.ts';

export interface Gap {
  /** Row of the area in `regions`. */
  readonly row: Row;
  readonly total: number;
  readonly before: number;
  readonly after: number;
}

/** The areas with most out of reach after sharing, largest first; areas that are wholly in reach are no gaps. */
export function largestGaps(answer: AreaAnswer, count: number): Gap[] {
  const uncovered = answer.total.map((total, place) => total - answer.after[place]);
  return [...answer.row.keys()]
    .filter((place) => uncovered[place] > 0)
    .sort((one, other) => uncovered[other] - uncovered[one] || answer.row[one] - answer.row[other])
    .slice(0, count)
    .map((place) => ({ row: answer.row[place], total: answer.total[place], before: answer.before[place], after: answer.after[place] }));
}

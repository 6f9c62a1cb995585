import { type GapAnswer, type GapClass, gapClasses } from '#engine/coverage/gap-classes.ts';
import type { Row } from '#engine/units.ts';

/** What is out of reach without an agreement, by what closes it. */
export type AmountByClass = Readonly<Record<GapClass, number>>;

export interface Gap {
  /** Row of the area in `regions`. */
  readonly row: Row;
  readonly total: number;
  readonly before: number;
  readonly after: number;
  readonly byClass: AmountByClass;
}

/** The areas with most out of reach after sharing, largest first; areas that are wholly in reach are no gaps. */
export function largestGaps(answer: GapAnswer, count: number): Gap[] {
  return [...answer.row.keys()]
    .map((place) => gapAt(answer, place))
    .filter((gap) => gap.total > gap.after)
    .sort((one, other) => other.total - other.after - (one.total - one.after) || one.row - other.row)
    .slice(0, count);
}

function gapAt(answer: GapAnswer, place: number): Gap {
  const byClass = amountsByClass((code) => answer.byClass[place * gapClasses.length + code]);
  const total = answer.total[place];
  const before = total - sumOf(byClass);
  return { row: answer.row[place], total, before, after: before + byClass.agreement, byClass };
}

/** What is out of reach without an agreement in all areas together, by what closes it. */
export function gapTotals(answer: GapAnswer): AmountByClass {
  const totals = new Float64Array(gapClasses.length);
  for (const [index, amount] of answer.byClass.entries()) totals[index % gapClasses.length] += amount;
  return amountsByClass((code) => totals[code]);
}

/** The amounts of all classes together. */
export function sumOf(byClass: AmountByClass): number {
  return gapClasses.reduce((sum, gapClass) => sum + byClass[gapClass], 0);
}

function amountsByClass(amountOf: (code: number) => number): AmountByClass {
  return Object.fromEntries(gapClasses.map((gapClass, code) => [gapClass, amountOf(code)])) as AmountByClass;
}

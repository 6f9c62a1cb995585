import type { ValidationRow } from './validation-rows.ts';

/** What all figures of one comparison say together. */
export interface CheckSummary {
  readonly check: string;
  readonly figures: number;
  /** Figures that the model meets within 1 %. */
  readonly met: number;
  /** The figure it fits worst; one without a deviation (nothing published but zero) is the worst there is. */
  readonly worst: ValidationRow;
}

const metWithin = 0.01;
const sizeOf = ({ deviation }: ValidationRow) => (deviation === null ? Number.POSITIVE_INFINITY : Math.abs(deviation));

/** One summary for each comparison, in the order in which the data holds them. */
export function validationSummary(rows: readonly ValidationRow[]): CheckSummary[] {
  const byCheck = new Map<string, ValidationRow[]>();
  for (const row of rows) {
    const among = byCheck.get(row.check);
    if (among) among.push(row);
    else byCheck.set(row.check, [row]);
  }
  return [...byCheck].map(([check, among]) => ({
    check,
    figures: among.length,
    met: among.filter((row) => sizeOf(row) <= metWithin).length,
    worst: among.reduce((worst, row) => (sizeOf(row) > sizeOf(worst) ? row : worst)),
  }));
}

/** The comparisons whose worst figure is farthest off. */
export function worstChecks(summary: readonly CheckSummary[], most: number): CheckSummary[] {
  return [...summary].sort((one, other) => sizeOf(other.worst) - sizeOf(one.worst)).slice(0, most);
}

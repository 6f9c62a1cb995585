import type { Columns } from '#columns/schema.ts';
import type { validation as validationTable } from '#columns/tables.ts';
import { none, type Status, statuses } from '#columns/vocabulary.ts';

/** A modelled figure beside the published one. */
export interface ValidationRow {
  readonly row: number;
  readonly check: string;
  readonly scope: string;
  /** Null where the figure is of no one year. */
  readonly year: number | null;
  readonly unit: string;
  readonly published: number;
  readonly modelled: number;
  /** (modelled − published) ÷ published; null where nothing was published but zero. */
  readonly deviation: number | null;
  readonly status: Status;
  readonly source: string;
  readonly note: string;
}

export function validationRows(validation: Columns<typeof validationTable>): ValidationRow[] {
  return Array.from({ length: validation.rows }, (_, row) => {
    const published = validation.published[row];
    const modelled = validation.modelled[row];
    return {
      row,
      check: validation.check.values[validation.check.codes[row]],
      scope: validation.scope[row],
      year: validation.year[row] === none ? null : validation.year[row],
      unit: validation.unit[row],
      published,
      modelled,
      deviation: deviationOf(published, modelled),
      status: statuses[validation.status[row]],
      source: validation.source[row],
      note: validation.note[row],
    };
  });
}

function deviationOf(published: number, modelled: number): number | null {
  if (published === modelled) return 0;
  return published === 0 ? null : (modelled - published) / Math.abs(published);
}

export type SortColumn = 'deviation' | 'check' | 'year';

/** Worst deviations first (an unknown one is the worst); checks by name; years latest first. */
export function sortedRows(rows: readonly ValidationRow[], by: SortColumn): ValidationRow[] {
  const size = ({ deviation }: ValidationRow) => (deviation === null ? Number.POSITIVE_INFINITY : Math.abs(deviation));
  return [...rows].sort((one, other) => {
    if (by === 'check') return one.check.localeCompare(other.check) || one.row - other.row;
    if (by === 'year') return (other.year ?? 0) - (one.year ?? 0) || one.row - other.row;
    return size(one) === size(other) ? one.row - other.row : size(other) - size(one);
  });
}

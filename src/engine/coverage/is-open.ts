import type { Columns } from '#columns/schema.ts';
import type { facilities as facilityTable } from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import type { Row } from '#engine/units.ts';

/** Open on 31 December of the year: `opened <= year < closed`. */
export function isOpen({ opened, closed }: Pick<Columns<typeof facilityTable>, 'opened' | 'closed'>, row: Row, year: number): boolean {
  return opened[row] <= year && (closed[row] === none || year < closed[row]);
}

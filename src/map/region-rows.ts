import type { Columns } from '#columns/schema.ts';
import type { regions } from '#columns/tables.ts';
import type { RegionCode, Row } from '#engine/units.ts';

/** Row of each region by its code. */
export function rowsOfRegions(table: Columns<typeof regions>): ReadonlyMap<RegionCode, Row> {
  const rows = new Map<RegionCode, Row>();
  for (const [row, code] of table.code.entries()) rows.set(code, row);
  return rows;
}

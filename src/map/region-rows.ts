import type { Columns } from '#columns/schema.ts';
import type { regions } from '#columns/tables.ts';
import type { RegionCode, Row } from '#engine/units.ts';

/** Row of each region by its code. */
export function rowsOfRegions(table: Columns<typeof regions>): ReadonlyMap<RegionCode, Row> {
  const rows = new Map<RegionCode, Row>();
  for (const [row, code] of table.code.entries()) rows.set(code, row);
  return rows;
}

/** 凉山 of 凉山彝族自治州: the pinyin is of the short name, a syllable for each of its characters; a name without pinyin has no short one. */
export function shortNameZh(table: Columns<typeof regions>, row: number): string {
  const [name, pinyin] = [table.nameZh[row], table.pinyin[row]];
  return pinyin === '' ? name : name.slice(0, pinyin.split(' ').length);
}

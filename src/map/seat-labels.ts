import type { Columns } from '#columns/schema.ts';
import type { regions } from '#columns/tables.ts';
import { regionLevels } from '#columns/vocabulary.ts';
import type { Language } from './map-props.ts';
import type { Labels } from './paint/place-labels.ts';
import { worldX, worldY } from './paint/projection.ts';

const province = regionLevels.indexOf('province');
const prefecture = regionLevels.indexOf('prefecture');

/** Zoom from which names are written, by rank: province capitals, seats of prefectures, seats of counties. */
const fromZooms = [0, 5.5, 8] as const;

/** Names of seats, the most important first: by rank, then by residents. */
export function seatLabels(table: Columns<typeof regions>, language: Language): Labels {
  const names = language === 'zh' ? table.nameZh : table.nameEn;
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter((row) => rankOf(table, row) >= 0);
  rows.sort((a, b) => rankOf(table, a) - rankOf(table, b) || table.population[b] - table.population[a] || a - b);
  return {
    text: rows.map((row) => names[row]),
    x: Float64Array.from(rows, (row) => worldX(table.lng[row])),
    y: Float64Array.from(rows, (row) => worldY(table.lat[row])),
    fromZoom: Float64Array.from(rows, (row) => fromZooms[rankOf(table, row)]),
    rank: Uint8Array.from(rows, (row) => rankOf(table, row)),
  };
}

/**
 * -1: not written. GB/T 2260 gives the seat of a province the first prefecture code, xx01; municipalities (11, 12, 31, 50) are written once,
 * by the province's own row.
 */
function rankOf(table: Columns<typeof regions>, row: number): number {
  const code = table.code[row];
  const municipality = [11, 12, 31, 50].includes(Math.floor(code / 10_000));
  if (table.level[row] === province) return municipality ? 0 : -1;
  if (table.level[row] === prefecture) return municipality ? -1 : code % 10_000 === 100 ? 0 : 1;
  return 2;
}

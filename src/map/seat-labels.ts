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
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter((row) => rankOf(table, row) >= 0);
  rows.sort((a, b) => rankOf(table, a) - rankOf(table, b) || table.population[b] - table.population[a] || a - b);
  return {
    text: rows.map((row) => (language === 'zh' ? shortNameZh(table, row) : table.nameEn[row])),
    x: Float64Array.from(rows, (row) => worldX(table.lng[row])),
    y: Float64Array.from(rows, (row) => worldY(table.lat[row])),
    fromZoom: Float64Array.from(rows, (row) => fromZooms[rankOf(table, row)]),
    rank: Uint8Array.from(rows, (row) => rankOf(table, row)),
  };
}

/** 凉山 of 凉山彝族自治州: the pinyin is of the short name, a syllable for each of its characters. */
function shortNameZh(table: Columns<typeof regions>, row: number): string {
  return table.nameZh[row].slice(0, table.pinyin[row].split(' ').length);
}

/**
 * Place of a name among `fromZooms`, -1 where none is written. GB/T 2260 gives the capital the first prefecture code of its province, xx01,
 * and collects counties run by the province itself under xx90. Municipalities and regions that are not in the data go by the province's row.
 */
function rankOf(table: Columns<typeof regions>, row: number): number {
  const code = table.code[row];
  const isMunicipality = [11, 12, 31, 50].includes(Math.floor(code / 10_000));
  if (table.level[row] === province) return isMunicipality || table.inData[row] === 0 ? 0 : -1;
  if (table.level[row] !== prefecture) return 2;
  if (isMunicipality || code % 10_000 === 9000) return -1;
  return code % 10_000 === 100 ? 0 : 1;
}

import type { Columns } from '#columns/schema.ts';
import type { regions } from '#columns/tables.ts';
import { regionLevels } from '#columns/vocabulary.ts';
import type { Degrees } from '#engine/units.ts';
import type { Language, NamedTowns } from './map-props.ts';
import type { Labels } from './paint/place-labels.ts';
import { worldX, worldY } from './paint/projection.ts';
import { shortNameZh } from './region-rows.ts';

const province = regionLevels.indexOf('province');
const prefecture = regionLevels.indexOf('prefecture');
const county = regionLevels.indexOf('county');

/** What is named, in the order of the fonts. A municipality is a province and a city in one, and written as a capital from far away. */
const ranks = ['province', 'capital', 'prefecture', 'county', 'town'] as const;
type Rank = (typeof ranks)[number];

/** Code of the country's capital: it is named before the provinces around it. */
const capital = 110_000;

/** From this zoom on towns are named. */
export const townsFromZoom = 10;

/** Zooms at which names are written: a province that fills the screen needs no name on it. */
const zooms: Readonly<Record<Exclude<Rank, 'town'> | 'municipality', readonly [from: number, to: number]>> = {
  province: [0, 7.5],
  municipality: [0, Number.POSITIVE_INFINITY],
  capital: [4.5, Number.POSITIVE_INFINITY],
  prefecture: [5.5, Number.POSITIVE_INFINITY],
  county: [8, Number.POSITIVE_INFINITY],
};

interface Name {
  readonly text: string;
  readonly lng: Degrees;
  readonly lat: Degrees;
  readonly rank: Rank;
  readonly zooms: readonly [from: number, to: number];
  readonly people: number;
}

/** Names of regions and, behind them, of towns: the most important first. That is what is written from farther away, then what has more residents. */
export function nameLabels(table: Columns<typeof regions>, towns: NamedTowns | undefined, language: Language): Labels {
  const middles = middlesOfProvinces(table);
  const names = Array.from({ length: table.rows }, (_, row) => nameOfRegion(table, row, middles, language)).filter((name) => name !== null);
  names.sort((a, b) => a.zooms[0] - b.zooms[0] || b.people - a.people);
  const [more, count] = [towns?.lng.length ?? 0, names.length];
  const values = (ofRegion: (name: Name) => number, ofTown: (row: number) => number) => {
    const all = new Float64Array(count + more);
    for (let at = 0; at < all.length; at++) all[at] = at < count ? ofRegion(names[at]) : ofTown(at - count);
    return all;
  };
  return {
    text: [...names.map(({ text }) => text), ...(towns?.[language] ?? [])].map(withPlainApostrophe),
    x: values(
      ({ lng }) => worldX(lng),
      (row) => worldX(towns?.lng[row] ?? 0),
    ),
    y: values(
      ({ lat }) => worldY(lat),
      (row) => worldY(towns?.lat[row] ?? 0),
    ),
    fromZoom: values(
      (name) => name.zooms[0],
      () => townsFromZoom,
    ),
    toZoom: values(
      (name) => name.zooms[1],
      () => Number.POSITIVE_INFINITY,
    ),
    rank: Uint8Array.from(
      values(
        ({ rank }) => ranks.indexOf(rank),
        () => ranks.indexOf('town'),
      ),
    ),
  };
}

/**
 * GB/T 2260 gives the capital the first prefecture code of its province, xx01, and collects counties run by the province itself under xx90.
 * Municipalities and regions that are not in the data are written at their seat. Null: not written.
 */
function nameOfRegion(table: Columns<typeof regions>, row: number, middles: ReadonlyMap<number, Middle>, language: Language): Name | null {
  const code = table.code[row];
  const own = Math.floor(code / 10_000);
  const isMunicipality = [11, 12, 31, 50].includes(own);
  const text = language === 'zh' ? shortNameZh(table, row) : table.nameEn[row];
  const name = { text, lng: table.lng[row], lat: table.lat[row], people: table.population[row] };
  if (table.level[row] === province) {
    const middle = middles.get(own);
    if (isMunicipality || table.inData[row] === 0 || !middle)
      return { ...name, rank: 'capital', zooms: zooms.municipality, people: code === capital ? Number.POSITIVE_INFINITY : name.people };
    return { ...name, lng: middle.lng / middle.counties, lat: middle.lat / middle.counties, rank: 'province', zooms: zooms.province };
  }
  if (table.level[row] !== prefecture) return { ...name, rank: 'county', zooms: zooms.county };
  if (isMunicipality || code % 10_000 === 9000) return null;
  const rank = code % 10_000 === 100 ? 'capital' : 'prefecture';
  return { ...name, rank, zooms: zooms[rank] };
}

/** Chang'an: Chinese fonts draw the curved apostrophe as wide as a character. */
function withPlainApostrophe(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

interface Middle {
  lng: Degrees;
  lat: Degrees;
  counties: number;
}

/** Sums over the seats of a province's counties: their mean lies where people live, and needs no outlines. */
function middlesOfProvinces(table: Columns<typeof regions>): Map<number, Middle> {
  const middles = new Map<number, Middle>();
  for (let row = 0; row < table.rows; row++) {
    if (table.level[row] !== county) continue;
    const own = Math.floor(table.code[row] / 10_000);
    const middle = middles.get(own) ?? { lng: 0, lat: 0, counties: 0 };
    middle.lng += table.lng[row];
    middle.lat += table.lat[row];
    middle.counties++;
    middles.set(own, middle);
  }
  return middles;
}

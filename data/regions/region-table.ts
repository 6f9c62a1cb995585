import type { Columns } from '../../src/columns/schema.ts';
import type { regions as regionTable, tierTable } from '../../src/columns/tables.ts';
import { none, type RegionLevel, regionLevels, type Status, statuses, tiers } from '../../src/columns/vocabulary.ts';
import type { Degrees, RegionCode } from '../../src/engine/units.ts';
import type { Place } from '../places/place.ts';
import { singapore } from '../places/singapore-places.ts';
import type { County } from '../read/counties.ts';
import { facts } from '../read/csv.ts';
import type { GeonamesPlace } from '../read/geonames.ts';
import { dictionaryOf } from '../write/dictionary-of.ts';
import { englishOverride, romanised, shortName, syllables } from './romanised.ts';

interface Region {
  readonly code: RegionCode;
  readonly level: RegionLevel;
  readonly parent: RegionCode;
  readonly country: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly pinyin: string;
  readonly lng: Degrees;
  readonly lat: Degrees;
  readonly population: number;
  readonly status: Status;
  readonly inData: boolean;
}

/** Regions that the data set has no places for, with the seat that the map labels. */
const withoutData = [
  { code: 710000, nameZh: '台湾省', nameEn: 'Taiwan', lng: 121.5654, lat: 25.033 },
  { code: 810000, nameZh: '香港特别行政区', nameEn: 'Hong Kong', lng: 114.1694, lat: 22.3193 },
  { code: 820000, nameZh: '澳门特别行政区', nameEn: 'Macao', lng: 113.5439, lat: 22.1987 },
];

/** All regions by code. A prefecture's population is the census'; a province's is the sum; a county's is the sum of its places, or the census' where it was known. */
export function regionColumns(places: readonly Place[], counties: readonly County[], points: readonly GeonamesPlace[]): Columns<typeof regionTable> {
  const rows = [...countyRegions(places, counties), ...prefectureRegions(places, counties, points), ...provinceRegions(places), ...abroad(places)].sort(
    (a, b) => a.code - b.code,
  );
  return {
    rows: rows.length,
    code: Int32Array.from(rows, (row) => row.code),
    level: Uint8Array.from(rows, (row) => regionLevels.indexOf(row.level)),
    parent: Int32Array.from(rows, (row) => row.parent),
    country: dictionaryOf(rows.map((row) => row.country)),
    nameZh: rows.map((row) => row.nameZh),
    nameEn: rows.map((row) => row.nameEn),
    pinyin: rows.map((row) => row.pinyin),
    lng: Float64Array.from(rows, (row) => row.lng),
    lat: Float64Array.from(rows, (row) => row.lat),
    population: Int32Array.from(rows, (row) => row.population),
    populationStatus: Uint8Array.from(rows, (row) => statuses.indexOf(row.status)),
    inData: Uint8Array.from(rows, (row) => (row.inData ? 1 : 0)),
  };
}

/** The tier of each prefecture in Yicai's list of 2022. */
export function tierColumns(): Columns<typeof tierTable> {
  const rows = facts('prefectures').sort((a, b) => Number(a.code) - Number(b.code));
  return {
    rows: rows.length,
    list: dictionaryOf(rows.map(() => 'yicai-2022')),
    prefecture: Int32Array.from(rows, (row) => Number(row.code)),
    tier: Uint8Array.from(rows, (row) => (tiers as readonly string[]).indexOf(row.tier_yicai_2022)),
  };
}

function countyRegions(places: readonly Place[], counties: readonly County[]): Region[] {
  const known = new Map(facts('counties').map((record) => [Number(record.code), record.status as Status]));
  const people = peopleBy(places, (place) => place.county);
  return counties.map((county) => ({
    code: county.code,
    level: 'county',
    parent: county.prefecture,
    country: 'CN',
    nameZh: county.nameZh,
    ...spelling(county.nameZh),
    lng: rounded(county.seat[0]),
    lat: rounded(county.seat[1]),
    population: people.get(county.code) ?? none,
    status: known.get(county.code) ?? 'modelled',
    inData: people.has(county.code),
  }));
}

function prefectureRegions(places: readonly Place[], counties: readonly County[], points: readonly GeonamesPlace[]): Region[] {
  const people = peopleBy(places, (place) => place.county);
  return facts('prefectures').map((record) => {
    const code = Number(record.code);
    const province = Math.floor(code / 10_000) * 10_000;
    const members = counties.filter((county) => county.prefecture === code);
    const seat = points.find((point) => /^PPL(C|A|A2)$/.test(point.feature) && point.chinese.some((name) => shortName(name) === shortName(record.name_zh)));
    const largest = members.reduce((best, other) => ((people.get(other.code) ?? 0) > (people.get(best.code) ?? 0) ? other : best));
    return {
      code,
      level: 'prefecture',
      parent: province,
      country: 'CN',
      nameZh: record.name_zh,
      ...spelling(record.name_zh),
      lng: rounded(seat?.lng ?? largest.seat[0]),
      lat: rounded(seat?.lat ?? largest.seat[1]),
      population: Number(record.population_2020),
      status: record.status as Status,
      inData: true,
    };
  });
}

function provinceRegions(places: readonly Place[]): Region[] {
  const capitals = new Map(facts('capitals').map((record) => [Number(record.province), record]));
  const inData = facts('provinces').map((record): Region => {
    const code = Number(record.code);
    const capital = capitals.get(code);
    const seat = places.find((place) => place.county === Number(capital?.county) && place.isSeat);
    if (!seat) throw new Error(`Province ${code}: no seat.`);
    return {
      code,
      level: 'province',
      parent: none,
      country: 'CN',
      nameZh: record.name_zh,
      nameEn: record.name_en,
      pinyin: syllables(shortProvince(record.name_zh)),
      lng: seat.lng,
      lat: seat.lat,
      population: Number(record.population_2020),
      status: record.status as Status,
      inData: true,
    };
  });
  const others = withoutData.map((region): Region => {
    const pinyin = syllables(shortProvince(region.nameZh));
    return { ...region, level: 'province', parent: none, country: 'CN', pinyin, population: none, status: 'unverified', inData: false };
  });
  return [...inData, ...others];
}

function abroad(places: readonly Place[]): Region[] {
  const members = places.filter((place) => place.country === 'SG');
  const city = members.find((place) => place.isSeat) ?? members[0];
  const population = members.reduce((sum, place) => sum + place.population, 0);
  const levels: [RegionLevel, RegionCode, RegionCode][] = [
    ['province', singapore.province, none],
    ['prefecture', singapore.prefecture, singapore.province],
    ['county', singapore.county, singapore.prefecture],
  ];
  return levels.map(([level, code, parent]) => ({
    code,
    level,
    parent,
    country: 'SG',
    nameZh: '新加坡',
    nameEn: 'Singapore',
    pinyin: 'xin jia po',
    lng: city.lng,
    lat: city.lat,
    population,
    status: 'derived',
    inData: true,
  }));
}

function spelling(nameZh: string): Pick<Region, 'nameEn' | 'pinyin'> {
  const name = shortName(nameZh);
  return { nameEn: englishOverride(nameZh) ?? romanised(name), pinyin: syllables(name) };
}

function shortProvince(nameZh: string): string {
  return nameZh.replace(/(省|市|特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, '');
}

function peopleBy(places: readonly Place[], key: (place: Place) => number): Map<number, number> {
  const people = new Map<number, number>();
  for (const place of places) people.set(key(place), (people.get(key(place)) ?? 0) + place.population);
  return people;
}

function rounded(value: Degrees): Degrees {
  return Math.round(value * 1e5) / 1e5;
}

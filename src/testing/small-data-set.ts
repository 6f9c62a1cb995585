import { type AnswerTable, answerTables, type DataSet } from '#columns/data-set.ts';
import { encodeTable } from '#columns/encode-table.ts';
import { type Manifest, tableNames } from '#columns/manifest.ts';
import type { Columns, Table } from '#columns/schema.ts';
import * as tables from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import { columnsOf } from './columns-of.ts';

type Tables = { [T in AnswerTable]: DataSet['tables'][T] };
type Edits = { readonly [T in AnswerTable]?: (columns: Tables[T]) => unknown };

const marks = { status: 'modelled', source: 'test' } as const;

/**
 * A data set that fits on a page: a county with a street and two towns, the alliance `cainiao` of one courier, the post,
 * and an agreement that opens the post's offices. Edits change its tables before they are encoded.
 */
export function smallDataSet(edits: Edits = {}): { manifest: Manifest; bytes: (table: AnswerTable) => Uint8Array } {
  const columns = smallTables();
  for (const [name, edit] of Object.entries(edits)) (edit as (columns: unknown) => unknown)(columns[name as AnswerTable]);
  const entries = tableNames.map((name) => [
    name,
    { file: `${name}.columns`, rows: name in columns ? columns[name as AnswerTable].rows : 0, bytes: 0, sha256: '', sources: [], modelled: { en: '', zh: '' } },
  ]);
  const drawing = { file: 'drawing.json', bytes: 0, sha256: '', sources: [] };
  const manifest: Manifest = {
    schema: 1,
    id: 'small',
    hash: 'small-1',
    title: { en: 'Small', zh: '小' },
    home: 'CN',
    years: [2013, 2024],
    made: '2026-11-22',
    tables: Object.fromEntries(entries),
    drawings: { outlines: drawing, basemap: drawing },
    tierLists: [{ id: 'yicai-2022', publisher: { en: 'Yicai', zh: '第一财经' }, year: 2022, tiers: ['1', 'new1', '2', '3', '4', '5', 'none'] }],
    sources: [],
  };
  return { manifest, bytes: (table) => encodeTable(answerTables[table] as Table, columns[table] as unknown as Columns<Table>) };
}

function smallTables(): Tables {
  const place = { county: 330_782, position: 'geonames', populationStatus: 'modelled', villages: 6, coreVillages: 1 } as const;
  const region = { country: 'CN', lng: 120, lat: 29, population: none, populationStatus: 'published', inData: 1 } as const;
  const facility = { anchor: 0, ordinal: 1, capacity: none, opened: 2012, closed: none, ...marks } as const;
  const agreement = {
    id: 'agreement-2014',
    nameZh: '2014 年协议',
    nameEn: '2014 agreement',
    owner: 'china-post',
    user: 'cainiao',
    from: 2014,
    to: none,
    ...marks,
  } as const;
  const corners = Object.fromEntries(
    [0, 1, 2, 3, 4, 5].flatMap((corner) => [
      [`lng${corner}`, Math.cos(corner)],
      [`lat${corner}`, Math.sin(corner)],
    ]),
  );
  return {
    regions: columnsOf(tables.regions, [
      { ...region, code: 330_000, level: 'province', parent: none, nameZh: '浙江省', nameEn: 'Zhejiang', pinyin: 'zhe jiang' },
      { ...region, code: 330_700, level: 'prefecture', parent: 330_000, nameZh: '金华市', nameEn: 'Jinhua', pinyin: 'jin hua' },
      { ...region, code: 330_782, level: 'county', parent: 330_700, nameZh: '义乌市', nameEn: 'Yiwu', pinyin: 'yi wu' },
    ]),
    tiers: columnsOf(tables.tierTable, [{ list: 'yicai-2022', prefecture: 330_700, tier: '3' }]),
    places: columnsOf(tables.places, [
      { ...place, code: 330_782_001, lng: 120.07, lat: 29.31, type: 'street', radiusKm: 2, population: 40_000, corePeople: 40_000 },
      { ...place, code: 330_782_101, lng: 120.2, lat: 29.4, type: 'town', radiusKm: 5, population: 20_000, corePeople: 8_000 },
      { ...place, code: 330_782_102, lng: 119.9, lat: 29.2, type: 'town', radiusKm: 6, population: 15_000, corePeople: 5_000 },
    ]),
    networks: columnsOf(tables.networks, [
      { id: 'china-post', nameZh: '中国邮政', nameEn: 'China Post', country: 'CN', note: '' },
      { id: 'sto', nameZh: '申通', nameEn: 'STO', country: 'CN', note: '' },
    ]),
    facilities: columnsOf(tables.facilities, [
      { ...facility, place: 0, network: 'china-post', kind: 'service-point', lng: 120.071, lat: 29.311 },
      { ...facility, place: 0, network: 'sto', kind: 'station', lng: 120.072, lat: 29.31 },
      { ...facility, place: 1, network: 'china-post', kind: 'service-point', lng: 120.2, lat: 29.401 },
      { ...facility, place: 2, network: 'china-post', kind: 'agency', lng: 119.91, lat: 29.2 },
    ]),
    alliances: columnsOf(tables.alliances, [
      { alliance: 'cainiao', nameZh: '菜鸟联盟', nameEn: "Cainiao's alliance", member: 'sto', from: 2013, to: none, ...marks },
    ]),
    agreements: columnsOf(tables.agreements, [
      { ...agreement, kind: 'service-point', tiers: '3,4,5', settlements: '' },
      { ...agreement, kind: 'agency', tiers: '', settlements: 'rural' },
    ]),
    volumes: columnsOf(
      tables.volumes,
      [2013, 2014, 2015].map((year) => ({ prefecture: 330_700, year, collected: 1_000_000, delivered: 900_000 + year, status: 'modelled' })),
    ),
    'settlement-weights': columnsOf(tables.settlementWeights, [{ year: 2014, settlement: 'rural', weight: 0.5 }]),
    hexagons: columnsOf(tables.hexagons, [
      { resolution: 4, h3: '8431aabffffffff', lng: 120, lat: 29.3, ...corners } as never,
      { resolution: 5, h3: '8531aab3fffffff', lng: 120.05, lat: 29.3, ...corners } as never,
    ]),
    'demand-hexagons': columnsOf(tables.demandHexagons, [
      { place: 0, point: 0, coarse: 0, fine: 1 },
      { place: 1, point: 0, coarse: 0, fine: 1 },
    ]),
    ranges: columnsOf(tables.ranges, []),
    'place-parcels': columnsOf(tables.placeParcels, []),
  };
}

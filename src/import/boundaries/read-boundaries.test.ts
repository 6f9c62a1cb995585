import gcoord from 'gcoord';
import { expect, test } from 'vitest';
import { none } from '#columns/vocabulary.ts';
import { Refused } from '#import/reading/refusal.ts';
import { areaNames } from './area-names.ts';
import { readBoundaries } from './read-boundaries.ts';

const progress = { report: () => {}, isStopped: () => false };
const west = [
  [120, 30],
  [120.5, 30],
  [120.5, 31],
  [120, 31],
  [120, 30],
];
const east = west.map(([lng, lat]) => [lng + 0.5, lat]);
const amap = (adcode: number) => ({ adcode, name: String(adcode), center: [120, 30], childrenNum: 0, level: 'district' });
const collection = (rings: number[][][], properties: object[], more: object = {}) =>
  new File(
    [
      JSON.stringify({
        type: 'FeatureCollection',
        ...more,
        features: rings.map((ring, place) => ({ type: 'Feature', properties: properties[place], geometry: { type: 'Polygon', coordinates: [ring] } })),
      }),
    ],
    'two.geojson',
  );

test('what two areas share is one line', async () => {
  const { areas, pointOf, positions, file, datum } = await readBoundaries(collection([west, east], [{ code: '330106' }, { name: 'B' }]), null, progress);
  expect([file, datum, pointOf.length - 1]).toEqual(['two.geojson', 'wgs84', 3]);
  expect(areas.map(({ code, names }) => ({ code, names }))).toEqual([
    { code: 330_106, names: [] },
    { code: none, names: ['B'] },
  ]);
  const [first, second] = areas.map(({ rings }) => new Set(rings.flat().map((arc) => (arc < 0 ? ~arc : arc))));
  const [shared] = [...first].filter((arc) => second.has(arc));
  expect([...positions.slice(pointOf[shared] * 2, pointOf[shared + 1] * 2)].filter((_, at) => at % 2 === 0)).toEqual([120.5, 120.5]);
});

test('the datum is guessed by what the file says or who makes such files, and can be chosen', async () => {
  const guessOf = async (file: File) => (await readBoundaries(file, null, progress)).guess;
  expect(await guessOf(collection([west], [{}]))).toEqual({ datum: 'wgs84', by: 'usual' });
  expect(await guessOf(collection([west], [amap(330106)]))).toEqual({ datum: 'gcj02', by: 'amap' });
  const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });
  expect(await guessOf(collection([west], [amap(330106)], crs('urn:ogc:def:crs:OGC:1.3:CRS84')))).toEqual({ datum: 'wgs84', by: 'named' });
  expect(await guessOf(collection([west], [{}], crs('GCJ-02')))).toEqual({ datum: 'gcj02', by: 'named' });
  expect(await guessOf(collection([west], [{}], crs('BD-09')))).toEqual({ datum: 'bd09', by: 'named' });
  expect((await readBoundaries(collection([west], [amap(330106)]), 'wgs84', progress)).positions.slice(0, 2)).toEqual(Float64Array.of(120, 30));
});

test.each([
  ['gcj02', gcoord.GCJ02, 2e-6],
  // Its reverse is no nearer than this: 2 m.
  ['bd09', gcoord.BD09, 2e-5],
] as const)('%s is moved to WGS-84 and lines stay shared', async (datum, system, nearest) => {
  const moved = (ring: number[][]) => ring.map(([lng, lat]) => [...gcoord.transform([lng, lat], gcoord.WGS84, system)]);
  const { pointOf, positions } = await readBoundaries(collection([moved(west), moved(east)], [{}, {}]), datum, progress);
  expect(pointOf.length - 1).toBe(3);
  for (let at = 0; at < positions.length; at += 2) {
    expect(Math.min(...[120, 120.5, 121].map((lng) => Math.abs(lng - positions[at])))).toBeLessThan(nearest);
    expect(Math.min(...[30, 31].map((lat) => Math.abs(lat - positions[at + 1])))).toBeLessThan(nearest);
  }
});

test.each([
  ['too large', Object.defineProperty(new File(['{}'], 'a.json'), 'size', { value: 200e6 }), 'large-boundaries'],
  ['too fine', collection([Array.from({ length: 1_000_001 }, () => [0, 0])], [{}]), 'many-corners'],
  ['empty', new File([], 'a.json'), 'empty'],
  ['a table', new File(['a,b\n1,2\n'], 'a.csv'), 'no-json'],
  ['cut off', new File(['{"type":"FeatureCollection","features":['], 'a.json'), 'damaged'],
  ['a shapefile', new File([Uint8Array.of(0, 0, 0x27, 0x0a)], 'a.shp'), 'shapefile'],
])('a file that is %s is refused', async (_, file, code) => {
  const error = await readBoundaries(file, null, progress).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refused);
  expect((error as Refused).refusal.code).toBe(code);
});

test('codes are known with the country before them and the digits of a village behind them', () => {
  const codeOf = (properties: object) => areaNames(properties as Record<string, unknown>).code;
  expect([{ adcode: 330106 }, { gb: '156330106' }, { ADM3_PCODE: 'CN330106' }, { 行政区划代码: '330106000000' }, { id: '330106001' }].map(codeOf)).toEqual(
    Array(5).fill(330_106),
  );
  expect([{ id: 7 }, { code: 'zone 330106' }, { area: 330106 }, {}].map(codeOf)).toEqual(Array(4).fill(none));
});

test('names are those that properties are known for, each once', () => {
  expect(areaNames({ NAME_2: 'Hangzhou', 名称: '杭州市', name: '杭州市', population: 'many', NL_NAME_2: '' }).names).toEqual(['Hangzhou', '杭州市']);
});

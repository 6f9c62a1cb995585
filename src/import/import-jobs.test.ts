import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { type AnswerTable, type DataSet, dataSet } from '#columns/data-set.ts';
import { decodeTable } from '#columns/decode-table.ts';
import { lanes } from '#columns/tables.ts';
import { statuses } from '#columns/vocabulary.ts';
import { reachOf } from '#engine/coverage/answer.ts';
import { importSources, settled, wholeSet } from '#testing/import-sources.ts';
import { jobs } from '#worker/jobs.ts';
import { uncompressed } from '#worker/read-bytes.ts';
import { assistant } from './assistant.ts';
import { decided, otherwise, usualDuplicateChoice } from './checking/duplicate-choice.ts';
import type { Treatments } from './checking/problems.ts';
import { importJobs } from './import-jobs.ts';
import type { Role } from './mapping/roles.ts';
import type { BuildRequest, FileJob, Written } from './protocol.ts';
import { guessedReading } from './reading/read-file.ts';

const api = importJobs({ assistant, ...importSources });

const request: BuildRequest = {
  id: 'mine',
  title: 'Mine',
  beside: 'alone',
  supposeSharing: false,
  duplicates: decided([], usualDuplicateChoice),
  year: 2026,
};
let files = 0;

/** The file as the wizard takes it when nothing is changed. */
async function job(content: unknown, name: string, treatments: Treatments = {}, role?: Role): Promise<FileJob> {
  const file = new File([content as BlobPart], name);
  const inspection = settled(await api.inspect(0, file, guessedReading));
  const as = role ?? inspection.role;
  return { id: files++, file, origin: 'reader', reading: guessedReading, setup: { role: as, mapping: inspection.mappings[as], datum: null, treatments } };
}
const build = (made: readonly FileJob[], changed: Partial<BuildRequest> = {}) => wholeSet(api, made, { ...request, ...changed });

const bytesOf = async (blob: Blob | undefined) => new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());

async function loaded({ manifest, files: all }: Written): Promise<DataSet> {
  const unpacked = new Map<string, Uint8Array>();
  for (const [file, blob] of all) unpacked.set(file, await uncompressed(await bytesOf(blob), file));
  const data = dataSet(manifest, (table: AnswerTable) => unpacked.get(manifest.tables[table]?.file ?? '') ?? new Error(table));
  expect([data.problems, data.rejected]).toEqual([[], []]);
  return data;
}

const facilities = 'id,name,network,kind,lng,lat,opened\nA1,稠城营业部,顺丰,营业部,120.07,29.31,2012\nA2,佛堂驿站,菜鸟驿站,驿站,120.2,29.4,\n';

test('facilities alone are set among the shipped places, with their ids and names', async () => {
  const data = await loaded(await build([await job(facilities, 'a.csv')]));
  expect(data.tables.places.rows).toBe((await importSources.builtIn()).data.tables.places.rows);
  expect(data.tables.networks.id.values).toEqual(['network-1', 'sf']);
  expect(data.manifest.own?.defaults).toMatchObject({ with: [], tiers: 'yicai-2022' });
  expect(Array.from(data.tables.facilities.lng).sort()).toEqual([120.07, 120.2]);
});

test('a file that was read as a whole to be looked at is not read again', async () => {
  const feature = { type: 'Feature', properties: { network: '顺丰' }, geometry: { type: 'Point', coordinates: [120.07, 29.31] } };
  const file = new File([JSON.stringify({ type: 'FeatureCollection', features: [feature] })], 'a.geojson');
  const id = files++;
  const { role, mappings } = settled(await api.inspect(0, file, guessedReading, id));
  const gone = new File(['{'], 'a.geojson');
  const setup = { role, mapping: mappings[role], datum: null, treatments: {} };
  expect(settled(await api.check(0, { id, file: gone, origin: 'reader', reading: guessedReading, setup }, () => {}))).toMatchObject({ rows: 1, loaded: 1 });
});

test('beside the shipped networks, own facilities replace those of the same network', async () => {
  const { tables, manifest } = await loaded(await build([await job(facilities, 'a.csv')], { beside: 'shipped' }));
  expect(manifest.tables.facilities.sources).toContain('state-post-bureau');
  expect(manifest.tables.facilities.modelled.en).toMatch(/^Not what is from a\.csv\. The rest: Every site but three hubs is modelled/);
  const sf = tables.facilities.network.values.indexOf('sf');
  expect(tables.facilities.network.codes.filter((code) => code === sf)).toHaveLength(1);
  expect(tables.facilities.rows).toBeGreaterThan(500_000);
  expect(tables.alliances.rows).toBeGreaterThan(0);
});

test('shipped lanes follow the facilities that they join, and there are none without them', async () => {
  const built = await importSources.builtIn();
  const [shipped, before] = [await built.readLanes(), await built.readFacilities()];
  const files = [await job(facilities, 'a.csv')];
  const lanesOf = async ({ files: all, manifest }: Written) =>
    decodeTable(lanes, await uncompressed(await bytesOf(all.get(manifest.tables.lanes.file)), 'lanes'), 'lanes').columns;
  const beside = await build(files, { beside: 'shipped' });
  const [own, { tables }] = [await lanesOf(beside), await loaded(beside)];
  const ends = (of: typeof own, at: typeof before) =>
    Array.from(of.from.keys(), (lane) =>
      [of.from[lane], of.to[lane]].map((row) => `${at.network.values[at.network.codes[row]]} ${at.lng[row]} ${at.lat[row]}`).join(' → '),
    );
  // The file has facilities of SF, which replace the shipped ones.
  expect(ends(own, tables.facilities)).toEqual(ends(shipped, before).filter((lane) => !/(^|→ )sf /.test(lane)));
  expect(own.rows).toBeGreaterThan(30_000);
  expect((await lanesOf(await build(files))).rows).toBe(0);
});

const france =
  'name,population,lng,lat,région,département\nParis,2100000,2.352,48.857,Île-de-France,Paris\nVersailles,85000,2.13,48.805,Île-de-France,Yvelines\nBrest,140000,-4.486,48.39,Bretagne,Finistère\n';
test('demand of another country brings its regions, classes by population, hexagons and the map of the world', async () => {
  const points = 'id,network,lng,lat\n1,La Poste,2.35,48.85\n2,Relais,-4.49,48.39\n';
  const made = await build([await job(points, 'points.csv'), await job(france, 'villes.csv')], { supposeSharing: true });
  const { tables, manifest } = await loaded(made);
  expect([manifest.home, tables.places.rows, tables.hexagons.rows]).toEqual(['ZZ', 3, 2 + 3]);
  expect(tables.regions.nameEn.slice(0, 2)).toEqual(['Bretagne', 'Île-de-France']);
  expect(manifest.tierLists.map(({ id }) => id)).toEqual(['by-population']);
  expect(made.files.get('basemap.topojson')?.size).toBe((await importSources.world()).length);
  const { bindings } = jobs(() => ({ manifestFile: 'manifest.json', readFile: (file) => bytesOf(made.files.get(file)) }));
  await bindings.load({ manifestUrl: 'manifest.json' }, 'now');
  const { as, with: agreements, year, tiers } = manifest.own?.defaults ?? { as: '', with: [], year: 0, tiers: '' };
  const question = {
    as,
    with: agreements,
    net: null,
    kinds: ['service-point'],
    year,
    tierList: tiers,
    tiers: null,
    settlements: null,
    region: null,
    area: null,
    km: 3,
  } as const;
  const answer = await bindings.coverage(question, 'now');
  expect(reachOf(answer, 'people', () => true)).toEqual({ total: 2_325_000, before: 2_100_000, after: 2_240_000 });
});

test('boundaries name the regions of the demand that they hold, and are drawn', async () => {
  const square = (name: string, west: number) => ({
    type: 'Feature',
    properties: { county: name, province: 'North' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 45],
          [west + 5, 45],
          [west + 5, 50],
          [west, 50],
          [west, 45],
        ],
      ],
    },
  });
  const boundaries = JSON.stringify({ type: 'FeatureCollection', features: [square('West', -5), square('East', 0)] });
  const made = await build([await job(france, 'villes.csv'), await job(boundaries, 'b.geojson'), await job('network,lng,lat\nA,2.35,48.85\n', 'f.csv')]);
  const { tables } = await loaded(made);
  const nameOf = (code: number) => tables.regions.nameEn[tables.regions.code.indexOf(code)];
  expect(Array.from(tables.places.county, nameOf)).toEqual(['West', 'East', 'East']);
  const outlines = JSON.parse((await made.files.get('outlines.topojson')?.text()) ?? '');
  expect(outlines.objects.counties.geometries).toHaveLength(2);
});

test('boundaries in GCJ-02 are moved as those of the map are, by guess or by choice', async () => {
  const gcoord = (await import('gcoord')).default;
  const corners = [0, 1, 2, 3, 0].map((turn) => [turn % 3 > 0 ? 120.5 : 120, turn > 1 ? 29.5 : 29]);
  const moved = corners.map(([lng, lat]) => gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02));
  // As AMap hands them out, in TopoJSON.
  const file = JSON.stringify({
    type: 'Topology',
    arcs: [moved],
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', properties: { county: 'Yiwu', adcode: 330782, center: [0, 0], childrenNum: 0, level: 'district' }, arcs: [[0]] }],
      },
    },
  });
  const boundaries = await job(file, 'b.topojson', {}, 'boundaries');
  expect(settled(await api.check(0, boundaries, () => {})).boundaries).toEqual({ datum: 'gcj02', guess: { datum: 'gcj02', by: 'amap' } });
  const demand = await job('name,people,lng,lat\nA,5,120.2,29.2\n', 'd.csv', {}, 'demand');
  const arcOf = async (datum: 'wgs84' | null) => {
    const made = await build([await job(facilities, 'a.csv'), demand, { ...boundaries, setup: { ...boundaries.setup, datum } }]);
    return (JSON.parse((await made.files.get('outlines.topojson')?.text()) ?? '') as { arcs: number[][][] }).arcs[0];
  };
  for (const [at, [lng, lat]] of (await arcOf(null)).entries()) expect(Math.hypot(lng - corners[at][0], lat - corners[at][1])).toBeLessThan(2e-6);
  const left = await arcOf('wgs84');
  for (const [at, [lng, lat]] of left.entries()) expect(Math.hypot(lng - moved[at][0], lat - moved[at][1])).toBeLessThan(1e-6);
});

test('parcels of single places are counted as the file says', async () => {
  const demand = 'name,people,parcels,lng,lat\nA,100,7,2.35,48.85\nB,0,5,3,48\n';
  const { bindings } = jobs(() => ({ manifestFile: 'manifest.json', readFile: (file) => bytesOf(made.files.get(file)) }));
  const made = await build([await job(demand, 'd.csv', {}, 'demand'), await job('network,lng,lat\nA,2.35,48.85\n', 'f.csv')]);
  await bindings.load({ manifestUrl: 'manifest.json' }, 'now');
  const question = {
    as: 'a',
    with: [],
    net: null,
    kinds: ['service-point'],
    year: 2026,
    tierList: 'by-population',
    tiers: null,
    settlements: null,
    region: null,
    area: null,
    km: 3,
  } as const;
  expect(reachOf(await bindings.coverage(question, 'now'), 'parcels', () => true)).toEqual({ total: 12, before: 7, after: 7 });
});

test('agreements, tiers and volumes of the reader go before the shipped ones', async () => {
  const agreements = 'id,owner,user,kind,tiers\nDeal 1,顺丰,菜鸟驿站,营业部,3;4\n';
  const tiers = '城市,线级\n金华,5\n';
  const volumes = 'prefecture,year,delivered\n330700,2014,12345\n';
  const parts = [await job(facilities, 'a.csv'), await job(agreements, 'b.csv'), await job(tiers, 'c.csv'), await job(volumes, 'd.csv')];
  const { tables, manifest } = await loaded(await build(parts));
  expect(tables.agreements.rows).toBe(1);
  expect(manifest.own?.defaults).toMatchObject({ with: ['deal-1'], tiers: 'own' });
  expect(manifest.tierLists.map(({ id }) => id)).toEqual(['own', 'yicai-2022']);
  const row = Array.from(tables.volumes.prefecture.keys()).find((at) => tables.volumes.prefecture[at] === 330_700 && tables.volumes.year[at] === 2014) ?? -1;
  expect(tables.volumes.delivered[row]).toBe(12_345);
});

test('near and alike facilities of two networks are told as pairs, and merged where that is wanted', async () => {
  const a = await job('name,network,lng,lat\n义乌北苑营业部,SF,120.07,29.31\n', 'a.csv');
  const b = await job('name,network,lng,lat\n北苑义乌北苑代办点,Post,120.0705,29.3102\n别处,Post,121,29\n', 'b.csv');
  const { pairs, repeated } = settled(await api.duplicates(0, [b, a]));
  expect(repeated).toBe(0);
  expect(pairs).toMatchObject([{ firstName: '义乌北苑营业部', secondNetwork: 'Post', first: { file: 'a.csv', row: 2 }, second: { file: 'b.csv', row: 2 } }]);
  const choice = { usual: 'merge', others: [] } as const;
  const merged = await loaded(await build([a, b], { duplicates: decided(pairs, choice) }));
  expect([merged.tables.facilities.rows, merged.manifest.own?.duplicates]).toEqual([2, { pairs: 1, merged: 1, choice }]);
  const kept = await loaded(await build([a, b], { duplicates: decided(pairs, otherwise(choice, pairs[0])) }));
  expect([kept.tables.facilities.rows, kept.manifest.own?.duplicates]).toMatchObject([3, { pairs: 1, merged: 0 }]);
});

test('agreements of other scripts are told apart', async () => {
  const agreements = 'id,owner,user\n协议一,顺丰,菜鸟驿站\n协议二,菜鸟驿站,顺丰\nÉtude,顺丰,菜鸟驿站\n';
  const { manifest } = await loaded(await build([await job(facilities, 'a.csv'), await job(agreements, 'b.csv')]));
  expect(manifest.own?.defaults.with).toEqual(['agreement-2', 'agreement-3', 'etude']);
});

test('more networks than a table can tell apart are refused with their number', async () => {
  const rows = Array.from({ length: 65_536 }, (_, row) => `n${row},120.07,29.31`);
  const made = await job(['network,lng,lat', ...rows].join('\n'), 'a.csv');
  expect(await api.check(0, made, () => {})).toEqual({ refusal: { code: 'too-many-networks', detail: '65536' } });
  const half = async (from: number, name: string) => job(['network,lng,lat', ...rows.slice(from, from + 32_768)].join('\n'), name);
  expect(await api.build(0, [await half(0, 'a.csv'), await half(32_768, 'b.csv')], request, () => {})).toMatchObject({
    refusal: { code: 'too-many-networks' },
  });
  const some = await job(['network,lng,lat', ...rows.slice(0, 301)].join('\n'), 'a.csv');
  expect(await api.build(0, [some], { ...request, supposeSharing: true }, () => {})).toEqual({ refusal: { code: 'too-many-to-share', detail: '301' } });
  expect((await loaded(await build([some]))).tables.networks.rows).toBe(301);
});

test('the same list under two names is told, and its ids stay apart', async () => {
  const files = [await job(facilities, 'a.csv'), await job(facilities, 'copy of a.csv')];
  expect(settled(await api.duplicates(0, files)).repeated).toBe(2);
  expect((await loaded(await build(files))).tables.facilities.rows).toBe(4);
});

test('two files of one table are taken together, whichever comes first', async () => {
  const parts = [await job('城市,线级\n金华,5\n', 'a.csv'), await job('城市,线级\n杭州,2\n', 'b.csv'), await job(facilities, 'c.csv')];
  const tiersOf = async (made: readonly FileJob[]) => {
    const { tables } = await loaded(await build(made));
    return Array.from(tables.tiers.prefecture.keys(), (row) => [tables.tiers.list.values[tables.tiers.list.codes[row]], tables.tiers.prefecture[row]]).filter(
      ([list]) => list === 'own',
    );
  };
  expect(await tiersOf(parts)).toEqual([
    ['own', 330_100],
    ['own', 330_700],
  ]);
  expect(await tiersOf([...parts].reverse())).toEqual(await tiersOf(parts));
});

test('a making that is stopped ends, and says so', async () => {
  const call = 77;
  await api.stop(call);
  const made: FileJob = { ...(await job(facilities, 'stopped.csv')), id: files++ };
  expect(await api.build(call, [made], request, () => {})).toMatchObject({ refusal: { code: 'stopped' } });
});

test('positions that several rows share are told, and marked as approximate where that is wanted', async () => {
  const text = 'id,network,lng,lat\n1,SF,120.1,29.1\n2,SF,120.2,29.2\n3,SF,120.1,29.1\n4,Post,120.1,29.1\n5,SF,120.1,29.1\n6,Post,120.3,29\n7,Post,120.3,29\n';
  const plain = await job(text, 'a.csv');
  expect(settled(await api.check(0, plain, () => {}))).toMatchObject({ loaded: 7, shared: { points: 2, rows: 5, most: 3 } });
  const statusOf = async (treatment: 'keep' | 'mark' | 'drop') => {
    const made = { ...plain, setup: { ...plain.setup, treatments: { 'repeated-point': treatment } } };
    const { tables, manifest } = await loaded(await build([made]));
    const { facilities } = tables;
    const rows = Array.from(
      facilities.lng,
      (lng, row) => `${facilities.network.values[facilities.network.codes[row]]} ${lng} ${statuses[facilities.status[row]]}`,
    );
    return { rows: rows.sort(), approximate: manifest.own?.approximate, said: manifest.tables.facilities.modelled.en };
  };
  const [post, sf] = ['post', 'sf'];
  expect(await statusOf('mark')).toEqual({
    rows: [`${post} 120.1 published`, ...Array(2).fill(`${post} 120.3 derived`), ...Array(3).fill(`${sf} 120.1 derived`), `${sf} 120.2 published`],
    approximate: 5,
    said: 'Nothing: from a.csv. The positions of 5 facilities are approximate: each is shared by several rows.',
  });
  expect((await statusOf('keep')).rows.filter((row) => row.endsWith('published'))).toHaveLength(7);
  expect(await statusOf('drop')).toMatchObject({ rows: { length: 4 }, approximate: 0, said: 'Nothing: from a.csv.' });
});

test('rows that are not wanted are in the account, and not among the rejected', async () => {
  const text = 'id,type,network,lng,lat\n1,PO,SF,,29\n2,BO,SF,120,29\n3,PO,SF,120.1,29\n4,BO,SF,,\n';
  const plain = await job(text, 'a.csv');
  expect(settled(await api.values(plain, 'type'))).toEqual({ values: ['BO', 'PO'].map((value) => ({ value, rows: 2 })), distinct: 2 });
  const made = { ...plain, setup: { ...plain.setup, only: [{ column: 'type', values: ['PO'] }] } };
  expect(settled(await api.check(0, made, () => {}))).toMatchObject({ rows: 4, loaded: 1, leftOut: 2 });
  expect(new TextDecoder().decode(settled(await api.rejected(made, {})))).toBe('row,reason,id,type,network,lng,lat\r\n2,missing-position,1,PO,SF,,29\r\n');
  const { tables, manifest } = await loaded(await build([made]));
  expect([tables.facilities.rows, Array.from(tables.facilities.lng)]).toEqual([1, [120.1]]);
  expect(manifest.own?.files).toMatchObject([{ loaded: 1, rejected: 1, leftOut: 2, setup: { setup: made.setup } }]);
});

test('rejected rows come with number, reason and all their cells, formulas as text', async () => {
  const bad = await job('id,note,network,lng,lat\n1,=1+1,SF,,29\n2,x,SF,120,29\n', 'a.csv');
  const text = new TextDecoder().decode(settled(await api.rejected(bad, { 'missing-position': 'no position' })));
  expect(text).toBe('row,reason,id,note,network,lng,lat\r\n2,no position,1,"\'=1+1",SF,,29\r\n');
});

test('a file in GBK and GCJ-02 with swapped rows lands where it should', async () => {
  const gcoord = (await import('gcoord')).default;
  const { places } = await importSources.builtIn();
  const rows = Array.from({ length: 200 }, (_, index) => index * 150 + 5000).filter((place) => places.names[place].length >= 2);
  const written = rows.map((place) => {
    const [x, y] = gcoord.transform([places.lng[place], places.lat[place]], gcoord.WGS84, gcoord.GCJ02);
    return `${places.names[place]}营业部,${place % 10 === 0 ? `${y},${x}` : `${x},${y}`}`;
  });
  const made = await job(iconv.encode(['网点名称,经度,纬度', ...written].join('\r\n'), 'gbk'), '顺丰.csv', { swapped: 'fix' });
  const report = settled(await api.check(0, made, () => {}));
  expect(report).toMatchObject({ datum: 'gcj02', loaded: rows.length, guess: { byName: true } });
  const data = await loaded(await build([made]));
  const found = Array.from(data.tables.facilities.lng.keys(), (row) => [data.tables.facilities.lng[row], data.tables.facilities.lat[row]]);
  const farthest = found.map(([x, y]) => Math.min(...rows.map((place) => Math.hypot(places.lng[place] - x, places.lat[place] - y))));
  expect(Math.max(...farthest)).toBeLessThan(2e-5);
});

test('the order of rows does not matter', async () => {
  const lines = Array.from({ length: 12 }, (_, row) => `${row},点${row},${['A', 'B'][row % 2]},${120 + (row % 5) / 100},${29 + row / 90}`);
  const towns = Array.from({ length: 9 }, (_, row) => `T${row},${row * 100},${2 + row / 50},48,R${row % 3}`);
  const hashOf = async (order: readonly string[], demand: readonly string[]) => {
    const files = [
      await job(['id,name,network,lng,lat', ...order].join('\n'), 'a.csv'),
      await job(['name,people,lng,lat,region', ...demand].join('\n'), 'b.csv'),
    ];
    return (await build(files)).manifest.hash;
  };
  const wanted = await hashOf(lines, towns);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(lines, { minLength: lines.length }),
      fc.shuffledSubarray(towns, { minLength: towns.length }),
      async (order, demand) => {
        expect(await hashOf(order, demand)).toBe(wanted);
      },
    ),
    { numRuns: 8 },
  );
});

test('where facilities lie outside China, places of the world become demand with their regions and their source', async () => {
  const points = await job('id,network,lng,lat\n1,Omniva,24.75,59.43\n2,Omniva,24.1,56.95\n3,LP,25.28,54.69\n4,SF,120.07,29.31\n', 'baltics.csv');
  expect(settled(await api.outsideChina(0, [points]))).toEqual({ facilities: 4, outside: 3 });
  const near = settled(await api.countries([points])).filter((country) => country.points > 0);
  expect(near.map(({ code, points: number }) => [code, number])).toEqual(['CN', 'EE', 'LT', 'LV'].map((code) => [code, 1]));
  const of = async (countries: readonly string[], withinKm: number | null = null) =>
    new File([settled(await api.placesFile([points], { countries, withinKm, language: 'en' }))], 'GeoNames.csv');
  const written = await of(['EE', 'LV']);
  const made: FileJob = { ...(await job(written, 'GeoNames.csv')), origin: 'geonames' };
  expect(made.setup).toMatchObject({
    role: 'demand',
    mapping: { columns: { people: 'people', province: 'province', prefecture: 'prefecture', county: 'county' } },
  });
  const { tables, manifest } = await loaded(await build([points, made]));
  expect(tables.places.rows).toBe(near.filter(({ code }) => ['EE', 'LV'].includes(code)).reduce((sum, { places }) => sum + places, 0));
  expect(tables.regions.nameEn.slice(0, 2)).toEqual(['Estonia', 'Latvia']);
  expect([manifest.tables.places.sources, manifest.tables.facilities.sources]).toEqual([['geonames'], ['own-files']]);
  expect(manifest.sources.map(({ id, licence }) => [id, licence])).toEqual([
    ['own-files', '–'],
    ['geonames', 'CC BY 4.0'],
    ['natural-earth', 'public domain'],
  ]);
  const around = await (await of(['EE', 'LV'], 25)).text();
  expect(around).toContain('Tallinn');
  expect(around).not.toContain('Tartu,');
  expect((await (await of(['EE'])).text()).split('\r\n')[0]).toBe('name,people,lng,lat,province,prefecture');
});

import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { type AnswerTable, answerTables, dataSet } from '#columns/data-set.ts';
import { emptyColumns } from '#columns/empty-columns.ts';
import { encodeTable } from '#columns/encode-table.ts';
import { type Manifest, tableNames } from '#columns/manifest.ts';
import * as tables from '#columns/tables.ts';
import { reachOf } from '#engine/coverage/answer.ts';
import type { CoverageQuestion } from '#engine/coverage/question.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { smallDataSet } from '#testing/small-data-set.ts';
import { WorkerClient, WorkerStopped } from './client.ts';
import { host } from './host.ts';
import { jobs } from './jobs.ts';
import type { Port } from './protocol.ts';

const question: CoverageQuestion = {
  as: 'cainiao',
  with: ['agreement-2014'],
  net: null,
  kinds: ['service-point', 'agency', 'station'],
  year: 2014,
  tierList: 'yicai-2022',
  tiers: null,
  settlements: null,
  region: null,
  area: null,
  km: 3,
};

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A client and a host joined by Node's MessageChannel; `stop` is what a crash of the worker does. */
function pair(edit: (files: Map<string, Uint8Array<ArrayBuffer>>) => void = () => {}) {
  const { manifest, bytes } = smallDataSet();
  const files = new Map<string, Uint8Array<ArrayBuffer>>([['manifest.json', new TextEncoder().encode(JSON.stringify(manifest))]]);
  for (const name of Object.keys(manifest.tables)) {
    try {
      files.set(`${name}.columns`, bytes(name as 'places') as Uint8Array<ArrayBuffer>);
    } catch {
      // Tables that answers do not need are not part of the small data set.
    }
  }
  edit(files);
  const worked: number[] = [];
  /** Is told of each step of a search ahead, before its turn ends. */
  const searched = { step: () => {} };
  let crash: (reason: string) => void = () => {};
  const onStop = (stopped: (reason: string) => void) => {
    crash = stopped;
  };
  const client = new WorkerClient(() => {
    const { port1, port2 } = new MessageChannel();
    closing.push(() => port1.close());
    const work = jobs(() => ({
      manifestFile: 'manifest.json',
      readFile: async (file) => {
        const found = files.get(file);
        if (!found) throw new Error(`${file}: could not be fetched; the host answered 404.`);
        return found;
      },
    }));
    const noted: typeof work.bindings.coverage = (asked, urgency) => {
      worked.push(asked.km);
      return work.bindings.coverage(asked, urgency);
    };
    const inSteps: typeof work.bindings.searchAhead = (...asked) => {
      searched.step();
      return work.bindings.searchAhead(...asked);
    };
    host(port2 as unknown as Port, { ...work, bindings: { ...work.bindings, coverage: noted, searchAhead: inSteps } });
    return { port: port1 as unknown as Port, onStop, stop: () => port1.close() };
  });
  return { client, worked, searched, crash: (reason: string) => crash(reason) };
}

test('loads a data set and answers about it', async () => {
  const { client } = pair();
  const summary = await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  expect(summary.manifest.id).toBe('small');
  expect(summary.demandRows).toBe(4 + 6 + 6);
  const answer = await client.ask('coverage', question, 'small-1');
  // The street; then the first town's core and two villages at its office, and two villages by the second town's agency.
  expect(reachOf(answer, 'people', () => true)).toEqual({ total: 75_000, before: 40_000, after: 40_000 + 8_000 + 2 * 2_400 + 2 * 2_000 });
});

test('a set that is prepared is loaded as if it were read, under its last title, and until then the other one answers', async () => {
  const { manifest, bytes } = smallDataSet({
    facilities: (facilities) => {
      facilities.lng.set(facilities.lng.map((lng) => lng + 0.01));
    },
  });
  const { client, searched, crash } = pair();
  const { facilities } = dataSet(manifest, bytes).tables;
  const withNames = { ...manifest.tables, 'facility-names': { ...manifest.tables.facilities, file: 'facility-names.columns' } };
  const named = (hash: string, title: string) => ({ ...manifest, hash, title: { en: title, zh: title }, tables: withNames });
  const filesOf = (made: Manifest) =>
    new Map([
      ...tableNames.filter((name) => name in answerTables).map((name) => [`${name}.columns`, new Blob([bytes(name as AnswerTable) as BlobPart])] as const),
      [manifest.tables['place-names'].file, new Blob([encodeTable(tables.placeNames, emptyColumns(tables.placeNames))])] as const,
      ['manifest.json', new Blob([JSON.stringify(made)])] as const,
    ]);
  await client.ask('load', { files: filesOf(named('other', 'Read')) }, null);
  const wanted = await client.ask('coverage', question, 'other');
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  const before = await client.ask('coverage', question, 'small-1');
  expect(before).not.toEqual(wanted);

  // Without the table of facilities, which is handed over.
  const outline = filesOf(named('', 'Outline'));
  outline.delete('facilities.columns');
  const prepared = await client.ask('prepare', { outline: 'a', manifest: named('', 'Outline'), files: outline }, null, { given: structuredClone(facilities) });
  await client.ask('searchAhead', question, null);
  expect(await client.ask('coverage', question, 'small-1')).toEqual(before);
  const whole = filesOf(named('made', 'Made'));
  const unwritten = new Map(whole);
  unwritten.delete('facilities.columns');
  const asked = { files: unwritten, outline: 'a' };
  const loaded = await client.ask('load', asked, null);
  expect(loaded).toEqual({ ...prepared, manifest: named('made', 'Made') });
  expect(await client.ask('coverage', question, 'made')).toEqual(wanted);
  // The table is written, and the worker gets it with a name of a facility that it could not tell before.
  await expect(client.ask('facility', { row: 0 }, 'made')).rejects.toThrow('facility-names.columns: is not in the data set.');
  whole.set('facility-names.columns', new Blob([encodeTable(tables.facilityNames, { rows: 1, facility: Int32Array.of(0), id: ['A1'], name: ['Office'] })]));
  await client.renew(asked, { files: whole, outline: 'a' });
  expect(await client.ask('facility', { row: 0 }, 'made')).toMatchObject({ ownId: 'A1', ownName: 'Office' });
  expect(await client.ask('coverage', question, 'made')).toEqual(wanted);

  await client.ask('prepare', { outline: 'b', manifest: named('', 'Outline'), files: outline }, null, { given: structuredClone(facilities) });
  await client.ask('prepare', null, null);
  await client.ask('load', { files: filesOf(named('again', 'Again')), outline: 'b' }, null);
  expect(await client.ask('coverage', question, 'again')).toEqual(wanted);

  // What is prepared meanwhile is still there when the set that is loaded has got its files.
  await client.ask('prepare', { outline: 'd', manifest: named('', 'Outline'), files: outline }, null, { given: structuredClone(facilities) });
  const first = { files: unwritten, outline: 'd' };
  // Those who ask meanwhile have their turn between its steps, and nothing is lost where it is dropped.
  const ended: string[] = [];
  const leave = new AbortController();
  let answer: unknown;
  let steps = 0;
  searched.step = () => {
    steps++;
    if (steps === 1) leave.abort();
    if (steps === 2) answer = client.ask('coverage', question, 'again').finally(() => ended.push('answer'));
  };
  const [dropped, kept] = [leave.signal, undefined].map((signal) =>
    client.ask('searchAhead', question, null, { urgency: 'later', ...(signal && { signal }) }).then(
      () => ended.push('search'),
      () => ended.push('dropped'),
    ),
  );
  await Promise.all([kept, dropped]);
  expect(await answer).toEqual(wanted);
  expect(ended).toEqual(['dropped', 'answer', 'search']);
  const stepsOf = async (asked: CoverageQuestion) => {
    const before = steps;
    await client.ask('searchAhead', asked, null);
    return steps - before;
  };
  expect(await stepsOf(question)).toBe(1);
  expect(await stepsOf({ ...question, year: 2016 })).toBeGreaterThan(1);
  await client.ask('load', first, null);
  await client.ask('prepare', { outline: 'e', manifest: named('', 'Outline'), files: outline }, null, { given: structuredClone(facilities) });
  await client.renew(first, { files: whole, outline: 'd' });
  const second = new Map(unwritten).set('manifest.json', new Blob([JSON.stringify(named('second', 'Second'))]));
  await client.ask('load', { files: second, outline: 'e' }, null);
  expect(await client.ask('coverage', question, 'second')).toEqual(wanted);

  // Another worker has nothing of what was prepared, until the files are there.
  await client.ask('prepare', { outline: 'c', manifest: named('', 'Outline'), files: outline }, null, { given: structuredClone(facilities) });
  const early = { files: unwritten, outline: 'c' };
  await client.ask('load', early, null);
  crash('gone');
  await expect(client.ask('coverage', question, 'made')).rejects.toThrow();
  await client.renew(early, { files: whole, outline: 'c' });
  expect(await client.ask('coverage', question, 'made')).toEqual(wanted);
  // What was loaded since stays.
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  await expect(client.renew(early, { files: whole, outline: 'c' })).rejects.toThrow('Other data has been loaded since.');
  expect(await client.ask('coverage', question, 'small-1')).toEqual(before);
});

test('a question about other data is refused', async () => {
  const { client } = pair();
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  await expect(client.ask('coverage', question, 'older')).rejects.toThrow('The data was changed while this was being worked out.');
});

test('a dropped question rejects with the reason and is never worked on', async () => {
  const { client, worked } = pair();
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  const controllers = [1, 2, 3].map(() => new AbortController());
  const answers = controllers.map((controller, index) => client.ask('coverage', { ...question, km: index + 1 }, 'small-1', { signal: controller.signal }));
  controllers[0].abort(new Error('superseded'));
  controllers[1].abort(new Error('superseded'));
  await expect(answers[0]).rejects.toThrow('superseded');
  await expect(answers[1]).rejects.toThrow('superseded');
  await answers[2];
  expect(worked).toEqual([3]);
});

test('a question for later waits for those that came after it', async () => {
  const { client, worked } = pair();
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  await Promise.all([
    client.ask('coverage', { ...question, km: 1 }, 'small-1', { urgency: 'later' }),
    client.ask('coverage', { ...question, km: 2 }, 'small-1'),
    client.ask('coverage', { ...question, km: 3 }, 'small-1'),
  ]);
  expect(worked).toEqual([2, 3, 1]);
});

test('only a question of now chooses the year whose distances are worked out ahead, any map the limits', async () => {
  const { manifest, bytes } = smallDataSet();
  const readFile = async (file: string) =>
    file === 'manifest.json'
      ? new TextEncoder().encode(JSON.stringify(manifest))
      : (bytes(file.replace('.columns', '') as 'places') as Uint8Array<ArrayBuffer>);
  const { bindings, workAhead } = jobs(() => ({ manifestFile: 'manifest.json', readFile }));
  await bindings.load({ manifestUrl: 'manifest.json' }, 'now');
  const pieces = () => {
    let done = 0;
    while (workAhead()) done++;
    return done;
  };
  await bindings.coverage(question, 'now');
  pieces();
  await bindings.coverage({ ...question, year: 2016 }, 'later');
  const memoryOnly = pieces();
  await bindings.coverage({ ...question, year: 2016 }, 'now');
  expect(pieces()).toBeGreaterThan(memoryOnly);
  // Limits next to that of the map, which are of the page whenever they were asked.
  await bindings.areas({ ...question, measure: 'people', unit: 'county' }, 'later');
  expect(pieces()).toBeGreaterThan(memoryOnly);
});

test('after the worker stopped, what was asked fails with the reason and the next question starts it again', async () => {
  const { client, crash } = pair();
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  const lost = client.ask('coverage', question, 'small-1');
  crash('out of memory');
  await expect(lost).rejects.toEqual(new WorkerStopped('out of memory'));
  await expect(client.ask('coverage', question, 'small-1')).resolves.toBeDefined();
});

test.each([
  [
    'a table that answers need is missing',
    (files: Map<string, unknown>) => files.delete('places.columns'),
    /places\.columns: could not be fetched; the host answered 404\./,
  ],
  [
    'a table is cut short',
    (files: Map<string, Uint8Array>) => files.set('facilities.columns', files.get('facilities.columns')?.subarray(0, 300) as Uint8Array),
    /facilities\.columns: .*cut short/,
  ],
  [
    'gzip is damaged',
    (files: Map<string, Uint8Array>) => files.set('regions.columns', Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2)),
    /regions\.columns: cannot be unpacked/,
  ],
  [
    'the manifest is a page',
    (files: Map<string, Uint8Array>) => files.set('manifest.json', new TextEncoder().encode('<!doctype html>')),
    /manifest\.json: is not readable JSON/,
  ],
])('loading fails with a sentence when %s', async (_, edit, message) => {
  const { client } = pair(edit as (files: Map<string, Uint8Array<ArrayBuffer>>) => void);
  await expect(client.ask('load', { manifestUrl: 'manifest.json' }, null)).rejects.toThrow(message);
});

test('a table that answers can do without is a problem and not a failure', async () => {
  const { client } = pair((files) => files.delete('volumes.columns'));
  const { problems } = await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  expect(problems).toEqual([{ table: 'volumes', message: 'volumes.columns: could not be fetched; the host answered 404.', fatal: false }]);
});

test('raw tables are written row by row', async () => {
  const { client } = pair();
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  const text = new TextDecoder().decode(await client.ask('csv', { table: 'facilities' }, 'small-1'));
  expect(text.split('\r\n').slice(0, 2)).toEqual([
    'id,network,kind,place,anchor,lng,lat,capacity,opened,closed,status,source',
    'cp-330782001-01,china-post,service-point,330782001,0,120.071,29.311,,2012,,modelled,test',
  ]);
  const demand = new TextDecoder().decode(await client.ask('csv', { table: 'demand', year: 2014, tierList: 'yicai-2022' }, 'small-1'));
  expect(demand.trim().split('\r\n').length).toBe(1 + 16);
});

const gapQuestion = { ...question, unit: 'place', measure: 'people', target: 0.9 } as const;
const gapOrder = { sort: 'uncovered_people', descending: true, text: '' } as const;
const nameTable = (nameZh: string) =>
  encodeTable(
    tables.placeNames,
    columnsOf(tables.placeNames, [
      { place: 0, nameZh: '稠城街道', nameEn: 'Choucheng', pinyin: 'chou cheng' },
      { place: 1, nameZh, nameEn: 'Fotang', pinyin: 'fo tang' },
      { place: 2, nameZh: '上溪镇', nameEn: 'Shangxi', pinyin: 'shang xi' },
    ]),
  ) as Uint8Array<ArrayBuffer>;

test('a list of gaps is answered, ordered and searched', async () => {
  const { client } = pair((files) => files.set('place-names.columns', nameTable('佛堂镇')));
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  const gaps = await client.ask('gapRows', gapQuestion, 'small-1');
  expect(Array.from(gaps.code)).toEqual([330_782_001, 330_782_101, 330_782_102]);
  expect(Array.from(gaps.total.subarray(0, 3))).toEqual([40_000, 20_000, 15_000]);
  expect(Array.from(gaps.targetMissing)).toEqual([0, 18_000 - 8_000 - 2 * 2_400, 13_500 - 2 * 2_000]);
  const { order } = await client.ask('gapOrder', { ...gapQuestion, ...gapOrder }, 'small-1');
  expect(Array.from(order)).toEqual([2, 1, 0]);
  const found = await client.ask('gapOrder', { ...gapQuestion, ...gapOrder, sort: 'name_zh', descending: false, text: 'fot' }, 'small-1');
  expect(Array.from(found.order)).toEqual([1]);
  const again = await client.ask('gapRows', gapQuestion, 'small-1');
  expect(again).toEqual(gaps);
  await expect(client.ask('facility', { row: gaps.partnerFacility[0] }, 'small-1')).resolves.toMatchObject({ id: 'cp-330782001-01' });
  expect((await client.ask('placeNames', null, 'small-1')).nameZh.split('\n')).toEqual(['稠城街道', '佛堂镇', '上溪镇']);
});

test('the file of gaps has the contract columns, and a name that a spreadsheet would run is written as text', async () => {
  const { client } = pair((files) => files.set('place-names.columns', nameTable('=HYPERLINK("http://x")')));
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  const text = async (unit: 'place' | 'county') =>
    new TextDecoder().decode(await client.ask('csv', { table: 'gaps', question: { ...gapQuestion, ...gapOrder, unit } }, 'small-1')).split('\r\n');
  const [header, , second] = await text('place');
  expect(header).toBe(
    'unit,code,name_zh,name_en,tier,settlement,people,parcels,villages,uncovered_people,uncovered_parcels,uncovered_villages,share_people,own_km,own_id,partner_km,partner_id,partner_network,partner_opened,closes',
  );
  expect(second).toMatch(
    /^place,330782101,"'=HYPERLINK\(""http:\/\/x""\)",Fotang,3,,20000,\d+,6,7200,\d+,3,0\.640000,\d+\.\d{6},sto-330782001-01,0\.111195,cp-330782101-01,china-post,true,agreement$/,
  );
  const [, county] = await text('county');
  expect(county).toMatch(/^county,330782,义乌市,Yiwu,3,,75000,902014,18,18200,\d+,\d+,0\.757333,,,,,china-post,,agreement$/);
});

test('charts are answered for the data and question, without months where the data has none', async () => {
  const { client } = pair();
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  const series = await client.ask('series', { ...question, measure: 'people', between: null, depth: null }, 'small-1');
  expect([series.total, series.before, series.after, series.parcelsByMonth.length]).toEqual([75_000, 40_000, 56_800, 0]);
  expect(series.parcelsByYear[1]).toBe(902_014);
  const { byDepth } = await client.ask('depth', { ...question, measure: 'people', between: null, depth: null }, 'small-1');
  expect(byDepth.reduce((sum, amount) => sum + amount, 0)).toBe(75_000);
});

test('a drawn area that is no ring fails with a sentence, and one without people is empty', async () => {
  const { client } = pair();
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  await expect(client.ask('coverage', { ...question, area: '_p~iF' }, 'small-1')).rejects.toThrow('The drawn area is not used: its line is malformed.');
  const sea = { ...gapQuestion, area: '_p~iF~ps|U_ulLnnqC_mqNvxq`@' };
  expect((await client.ask('gapRows', sea, 'small-1')).rows).toBe(0);
  expect(reachOf(await client.ask('coverage', sea, 'small-1'), 'people', () => true)).toEqual({ total: 0, before: 0, after: 0 });
});

test('a search whose names could not be read says so, and the next one reads them again', async () => {
  let files = new Map<string, Uint8Array<ArrayBuffer>>();
  const { client } = pair((all) => {
    files = all;
  });
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  await expect(client.ask('search', { text: 'yiwu', most: 3 }, 'small-1')).rejects.toThrow('place-names.columns: could not be fetched; the host answered 404.');
  const names = columnsOf(tables.placeNames, [{ place: 1, nameZh: '佛堂镇', nameEn: 'Fotang', pinyin: 'fo tang' }]);
  files.set('place-names.columns', encodeTable(tables.placeNames, names) as Uint8Array<ArrayBuffer>);
  await expect(client.ask('search', { text: 'yiwu', most: 3 }, 'small-1')).resolves.toMatchObject({ nameZh: ['义乌市'] });
  await expect(client.ask('search', { text: 'ft', most: 3 }, 'small-1')).resolves.toMatchObject({ nameZh: ['佛堂镇'], lng: Float64Array.of(120.2) });
});

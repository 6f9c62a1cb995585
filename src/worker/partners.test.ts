import { MessageChannel } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { csv } from '#columns/csv.ts';
import { cellFilter, cellIndex } from '#engine/coverage/answer.ts';
import { coalitionsOf } from '#engine/partners/coalition-reach.ts';
import { partnersTable } from '#engine/partners/partners-table.ts';
import { playersOf } from '#engine/partners/players.ts';
import type { PartnersQuestion, SharingQuestion } from '#engine/partners/question.ts';
import { smallDataSet } from '#testing/small-data-set.ts';
import { WorkerClient } from './client.ts';
import { host } from './host.ts';
import { jobs } from './jobs.ts';
import type { Port } from './protocol.ts';

const { port1, port2 } = new MessageChannel();
const { manifest, bytes } = smallDataSet();
const client = new WorkerClient(() => {
  const readFile = async (file: string) => {
    if (file === 'manifest.json') return new TextEncoder().encode(JSON.stringify(manifest));
    return bytes(file.replace('.columns', '') as 'places') as Uint8Array<ArrayBuffer>;
  };
  host(
    port2 as unknown as Port,
    jobs(() => ({ manifestFile: 'manifest.json', readFile })),
  );
  return { port: port1 as unknown as Port, onStop: () => undefined, stop: () => port1.close() };
});
afterAll(() => port1.close());

const reach = { kinds: ['service-point', 'agency', 'station'], year: 2014, tierList: 'yicai-2022', km: 3, region: null, area: null } as const;
const filter = { tiers: null, settlements: null };

test('answers who covers what and what sharing changes, and again when asked again', async () => {
  const summary = await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  const question: PartnersQuestion = { ...reach, ...filter, players: playersOf(summary, 2014, null) };
  const answer = await client.ask('partners', question, 'small-1');
  // The street of 40,000 is covered by both, the rest by the post alone; the agreement leaves out its 5,000 at the second town's core.
  expect(Array.from(coalitionsOf(answer, 'people'))).toEqual([0, 61_800, 40_000, 61_800]);
  expect(await client.ask('partners', question, 'small-1')).toEqual(answer);

  const { header, rows } = partnersTable(question.players, answer, cellFilter(filter));
  const lines = new TextDecoder().decode(csv(header, rows.length, (row) => rows[row])).split('\r\n');
  expect(lines[0]).toBe(
    'network,facilities,reach_people,only_people,marginal_people,fair_people,reach_parcels,only_parcels,marginal_parcels,fair_parcels,reach_villages,only_villages,marginal_villages,fair_villages',
  );
  expect(lines[1]).toMatch(/^china-post,3,61800,21800,21800,41800,/);
  expect(lines[2]).toMatch(/^sto,1,40000,0,0,20000,/);

  const before = { base: [], edits: [] };
  const asked: SharingQuestion = { ...reach, net: null, before, after: { base: ['agreement-2014'], edits: [] } };
  const sharing = await client.ask('sharing', asked, 'small-1');
  expect(sharing.sides).toEqual(['cainiao', 'china-post']);
  const areas = await client.ask('sharingAreas', { ...asked, ...filter, as: 'cainiao', unit: 'county', measure: 'people' }, 'small-1');
  expect([areas.both[0], areas.onlyBefore[0], areas.onlyAfter[0]]).toEqual([40_000, 0, 16_800]);
  const alone = await client.ask('partnersAreas', { ...question, set: 0b01, unit: 'county', measure: 'people' }, 'small-1');
  expect([alone.total[0], alone.exactly[0], alone.atLeast[0]]).toEqual([75_000, 21_800, 61_800]);
  expect(Array.from(alone.byDepth)).toEqual([13_200, 21_800, 40_000, 0]);
  expect(answer.total[cellIndex(3, 0, 0)]).toBe(40_000);
});

test('a network in two players is refused with a sentence', async () => {
  await client.ask('load', { manifestUrl: 'manifest.json' }, null);
  const players = [
    { id: 'sto', networks: ['sto'] },
    { id: 'cainiao', networks: ['sto'] },
  ];
  await expect(client.ask('partners', { ...reach, ...filter, players }, 'small-1')).rejects.toThrow('an alliance does not stand beside its own members');
});

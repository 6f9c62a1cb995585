import { expect, test, vi } from 'vitest';
import { importSources, settled } from '#testing/import-sources.ts';
import { assistant } from './assistant.ts';
import { importJobs } from './import-jobs.ts';
import type { FileJob } from './protocol.ts';
import { guessedReading } from './reading/read-file.ts';

test('rows are read ahead, once for all who ask, and go on being read for the others when one is stopped', async () => {
  const text = `id,name,network,lng,lat\n${Array.from({ length: 30_000 }, (_, row) => `F${row},Office ${row},sf,${120 + row / 1e5},29.5`).join('\n')}`;
  const file = new File([text], 'ahead.csv');
  const api = importJobs({ ...importSources, assistant });
  const looks = vi.spyOn(file, 'slice');
  const { mappings } = settled(await api.inspect(0, file, guessedReading, 0));
  const made: FileJob = {
    id: 0,
    file,
    origin: 'reader',
    reading: guessedReading,
    setup: { role: 'facilities', mapping: mappings.facilities, datum: null, treatments: {} },
  };
  const [first, second] = [api.check(701, made, () => {}), api.check(702, { ...made, setup: { ...made.setup, datum: 'gcj02' } }, () => {})];
  await api.stop(701);
  expect(settled(await second).loaded).toBe(30_000);
  expect(await first).toEqual({ refusal: { code: 'stopped', detail: '' } });
  const read = looks.mock.calls.length;
  expect(settled(await api.values(made, 'network')).values).toEqual([{ value: 'sf', rows: 30_000 }]);
  expect(looks.mock.calls.length).toBe(read);
});

test('what was read of a file is kept until it is taken away', async () => {
  const file = new File([`id,network\n${'F1,sf\n'.repeat(1000)}`], 'away.csv');
  const api = importJobs({ ...importSources, assistant });
  const read = vi.spyOn(file, 'slice');
  const values = () => api.values({ id: 5, file, reading: guessedReading }, 'network');
  settled(await values());
  const once = read.mock.calls.length;
  settled(await values());
  expect(read.mock.calls.length).toBe(once);
  api.forget(5);
  settled(await values());
  expect(read.mock.calls.length).toBe(2 * once);
});

test('a check of rows that are there already says that it has them', async () => {
  const text = `id,name,network,lng,lat\n${Array.from({ length: 1000 }, (_, row) => `F${row},Office ${row},sf,${120 + row / 1e5},29.5`).join('\n')}`;
  const file = new File([text], 'there.csv');
  const api = importJobs({ ...importSources, assistant });
  const { mappings } = settled(await api.inspect(0, file, guessedReading, 0));
  await api.values({ id: 0, file, reading: guessedReading }, 'network');
  const shares: number[] = [];
  const setup = { role: 'facilities', mapping: mappings.facilities, datum: null, treatments: {} } as const;
  settled(await api.check(1, { id: 0, file, origin: 'reader', reading: guessedReading, setup }, (share) => shares.push(share)));
  expect(shares.at(-1)).toBe(1);
});

test('ids and words are not looked at behind the search of another file', async () => {
  const text = `id,name,network,lng,lat\n${Array.from({ length: 50_000 }, (_, row) => `F${row},Office ${row},sf,${120 + row / 1e5},29.5`).join('\n')}`;
  const helper = assistant();
  const looks = vi.spyOn(helper, 'lookAt');
  const underway: (() => void)[] = [];
  const nearest = vi
    .spyOn(helper, 'nearest')
    .mockImplementation(({ lng }) => new Promise((resolve) => underway.push(() => resolve(new Int32Array(lng.length)))));
  const api = importJobs({ ...importSources, assistant: () => helper });
  const check = async (id: number) => {
    const file = new File([text], `${id}.csv`);
    const { mappings } = settled(await api.inspect(id, file, guessedReading, id));
    const setup = { role: 'facilities', mapping: mappings.facilities, datum: null, treatments: {} } as const;
    return settled(await api.check(id, { id, file, origin: 'reader', reading: guessedReading, setup }, () => {})).loaded;
  };
  expect(await check(0)).toBe(50_000);
  expect([looks, nearest].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  expect(await check(1)).toBe(50_000);
  expect([looks, nearest].map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
  for (const end of underway) end();
  expect(await check(2)).toBe(50_000);
  expect([looks, nearest].map(({ mock }) => mock.calls.length)).toEqual([2, 3]);
});

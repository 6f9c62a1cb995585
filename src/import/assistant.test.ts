import { expect, test } from 'vitest';
import { importSources, settled, wholeSet } from '#testing/import-sources.ts';
import { type Assistant, assistant } from './assistant.ts';
import { decided, usualDuplicateChoice } from './checking/duplicate-choice.ts';
import { importJobs } from './import-jobs.ts';
import type { FileJob } from './protocol.ts';
import { guessedReading } from './reading/read-file.ts';

test('a large file gives the same report and the same data with an assistant and without', async () => {
  const remark = 'far from the main road '.repeat(12);
  const row = (at: number) =>
    `F${at % 59_000},Office ${at % 7000},${['sf', 'sto'][at % 2]},${(at % 997) + 1}.5,${73 + (at % 617) / 10},${20 + (at % 291) / 10},"${remark}"`;
  // An id that only a row without a position has too is none twice.
  const lines = Array.from({ length: 60_000 }, (_, at) => (at % 9000 === 0 ? `F${at},"Office\n${at}",sto,x,,` : row(at)));
  const file = new File([`id,name,network,capacity,lng,lat,remark\n${lines.join('\n')}`], 'a.csv');
  const duplicates = decided([], usualDuplicateChoice);
  const request = { id: 'mine', title: 'Mine', beside: 'alone', supposeSharing: false, duplicates, year: 2026 } as const;
  const did = new Set<string>();
  const noting: Assistant = new Proxy(assistant(), {
    get: (helper, name: keyof Assistant) => {
      did.add(name);
      return helper[name];
    },
  });
  const failing = new Proxy(noting, { get: () => () => Promise.reject(new Error('The worker stopped.')) });
  const made = async (helper: Assistant) => {
    const jobs = importJobs({ assistant: () => helper, ...importSources });
    const { mappings } = settled(await jobs.inspect(0, file, guessedReading));
    const setup = { role: 'facilities' as const, mapping: mappings.facilities, datum: null, treatments: {} };
    const each: FileJob = { id: 0, file, origin: 'reader', reading: guessedReading, setup };
    const report = settled(await jobs.check(0, each, () => {}));
    return { report, hash: (await wholeSet(jobs, [each], request)).manifest.hash };
  };
  const helped = await made(noting);
  expect(helped.report).toMatchObject({ rows: 60_000, loaded: 58_994 });
  expect([...did].sort()).toEqual(['lookAt', 'mix', 'nearest', 'readPart', 'stop']);
  expect(await made(failing)).toEqual(helped);
});

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { unpackedValue } from '#queries/packed-value.ts';
import { jobs } from '#worker/jobs.ts';
import type { HeadStart } from '#worker/protocol.ts';
import { headStart } from './head-start.ts';

const read = async (file: string) => new Uint8Array(await readFile(`public/data/${file}`));

test('the answers that come with the page are those that the worker gives', async () => {
  const head = unpackedValue(await headStart(read)) as HeadStart;
  const { bindings } = jobs(() => ({ readFile: read, manifestFile: 'manifest.json' }));
  expect(head.summary).toEqual(await bindings.load({ manifestUrl: 'manifest.json' }, 'now'));
  expect(head.answers.map(({ job }) => job)).toEqual(['coverage', 'areas', 'gaps']);
  for (const { job, question, answer } of head.answers) {
    const ask = bindings[job] as (question: unknown, urgency: 'now') => unknown;
    expect(answer).toEqual(await ask(question, 'now'));
  }
});

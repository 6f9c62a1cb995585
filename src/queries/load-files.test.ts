import { beforeEach, expect, test, vi } from 'vitest';
import type { Manifest } from '#columns/manifest.ts';
import type { Built, Outline } from '#import/protocol.ts';
import type { DataSummary } from '#worker/protocol.ts';

const worker = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('./worker-client.ts', () => ({ workerClient: worker }));

const named = (title: string) => ({ title, years: [2014, 2024], defaultLink: '' }) as unknown as Manifest;
const summaryOf = (title: string) => ({ manifest: named(title) }) as DataSummary;
const outlineOf = (outline: string) => ({ outline, manifest: named('outline'), files: new Map(), facilities: {} }) as unknown as Outline;
const builtOf = (outline: string): Built => ({ outline, manifest: named('made'), files: new Map() });

beforeEach(() => {
  vi.resetModules();
  worker.ask.mockReset();
});

/** The worker prepares at once, and ends loading when told to. */
async function started() {
  let end: (summary: DataSummary) => void = () => {};
  worker.ask.mockImplementation((job: string) => {
    if (job === 'load') return new Promise((resolve) => (end = resolve));
    return Promise.resolve(job === 'prepare' ? summaryOf('prepared') : null);
  });
  return { ...(await import('./load-files.ts')), end: (title: string) => end(summaryOf(title)) };
}

test('a prepared set is known before it is loaded, under its own manifest', async () => {
  const { prepareSet, loadAhead, loadFiles } = await started();
  prepareSet(outlineOf('a'));
  const made = builtOf('a');
  loadAhead(made);
  expect((await loadFiles(made.files)).manifest.title).toBe('made');
});

test('what is known of another set is not shown for the one that is loaded', async () => {
  const { prepareSet, loadAhead, loadFiles, end } = await started();
  prepareSet(outlineOf('a'));
  const made = builtOf('b');
  loadAhead(made);
  const shown = loadFiles(made.files);
  end('loaded');
  expect((await shown).manifest.title).toBe('loaded');
});

test('a set that was loaded or let go is handed over again', async () => {
  const { prepareSet, preparedOutline, forgetPrepared, loadAhead } = await started();
  expect(preparedOutline()).toBeNull();
  prepareSet(outlineOf('a'));
  expect(preparedOutline()).toBe('a');
  forgetPrepared();
  expect(preparedOutline()).toBeNull();
  prepareSet(outlineOf('a'));
  loadAhead(builtOf('a'));
  expect(preparedOutline()).toBeNull();
});

import { beforeEach, expect, test, vi } from 'vitest';
import type { Manifest } from '#columns/manifest.ts';
import type { Built, Outline } from '#import/protocol.ts';
import type { DataSummary } from '#worker/protocol.ts';
import type { DataFiles } from './kept-sets.ts';

const worker = vi.hoisted(() => ({ ask: vi.fn(), renew: vi.fn() }));
vi.mock('./worker-client.ts', () => ({ workerClient: worker }));

const named = (title: string) => ({ title, years: [2014, 2024], defaultLink: '' }) as unknown as Manifest;
const summaryOf = (title: string) => ({ manifest: named(title) }) as DataSummary;
const outlineOf = (outline: string) => ({ outline, manifest: named('outline'), files: new Map(), facilities: {} }) as unknown as Outline;
const builtOf = (outline: string): Built => ({ outline, manifest: { ...named('made'), id: 'set', hash: outline }, files: new Map() });
const write = async () => new Map([['manifest.json', new Blob()]]);

beforeEach(() => {
  vi.resetModules();
  worker.ask.mockReset();
  worker.renew.mockReset();
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
  const { prepareSet, loadAhead, loadedAhead } = await started();
  prepareSet(outlineOf('a'));
  loadAhead(builtOf('a'), write);
  expect((await loadedAhead('set@a'))?.manifest.title).toBe('made');
  expect(loadedAhead('set@a')).toBeNull();
});

test('what is known of another set is not shown for the one that is loaded', async () => {
  const { prepareSet, loadAhead, loadedAhead, end } = await started();
  prepareSet(outlineOf('a'));
  loadAhead(builtOf('b'), write);
  const shown = loadedAhead('set@b');
  end('loaded');
  expect((await shown)?.manifest.title).toBe('loaded');
});

test('a set that was loaded or let go is handed over again', async () => {
  const { prepareSet, preparedOutline, forgetPrepared, loadAhead } = await started();
  expect(preparedOutline()).toBeNull();
  prepareSet(outlineOf('a'));
  expect(preparedOutline()).toBe('a');
  forgetPrepared();
  expect(preparedOutline()).toBeNull();
  prepareSet(outlineOf('a'));
  loadAhead(builtOf('a'), write);
  expect(preparedOutline()).toBeNull();
});

test('the first search of a prepared set goes on when it is loaded', async () => {
  const { prepareSet, loadAhead } = await started();
  expect(await prepareSet(outlineOf('a'))).toEqual(summaryOf('prepared'));
  loadAhead(builtOf('a'), write);
  const [, , , { urgency, signal }] = worker.ask.mock.calls.find(([job]) => job === 'searchAhead') ?? [];
  expect([urgency, signal.aborted]).toEqual(['later', false]);
});

test.each(['another is prepared', 'it is let go'])('its search does not go on once %s', async (why) => {
  const { prepareSet, forgetPrepared } = await started();
  const signals: AbortSignal[] = [];
  worker.ask.mockImplementation((job: string, _question: unknown, _hash: unknown, options?: { signal?: AbortSignal }) => {
    if (job !== 'searchAhead' || !options?.signal) return Promise.resolve(summaryOf('prepared'));
    signals.push(options.signal);
    return new Promise(() => {});
  });
  await prepareSet(outlineOf('a'));
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  if (why === 'it is let go') forgetPrepared();
  else prepareSet(outlineOf('b'));
  expect(signals[0].aborted).toBe(true);
});

test('nobody hears of a set that could not be prepared, or is not expected any more', async () => {
  const { prepareSet, loadAhead, loadedAhead } = await started();
  worker.ask.mockImplementation((job: string) => (job === 'load' ? Promise.resolve(summaryOf('read')) : Promise.reject(new Error('Out of memory.'))));
  await expect(prepareSet(outlineOf('a'))).rejects.toThrow('Out of memory.');
  loadAhead(builtOf('a'), write);
  expect((await loadedAhead('set@a'))?.manifest.title).toBe('read');
  worker.ask.mockResolvedValue(null);
  await expect(prepareSet(outlineOf('b'))).rejects.toThrow('No set is expected any more.');
});

test('a set is written when it has been answered, and then the worker gets its files', async () => {
  const { loadAhead, allHandedOver, end } = await started();
  const written = vi.fn(write);
  const whole = loadAhead(builtOf('w'), written);
  end('loaded');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(written).not.toHaveBeenCalled();
  performance.measure('hinterland:answer', { start: performance.now(), end: performance.now() });
  const files = await whole;
  expect(files.has('manifest.json')).toBe(true);
  await allHandedOver('w');
  const asked = worker.ask.mock.calls.find(([job]) => job === 'load')?.[1];
  expect(asked).toMatchObject({ outline: 'w' });
  expect(worker.renew).toHaveBeenCalledWith(asked, { files, outline: 'w' });
});

test('a worker that has lost what was prepared reads the files, once there are', async () => {
  const { loadAhead, loadedAhead } = await started();
  worker.ask.mockRejectedValue(new Error('stopped'));
  worker.renew.mockResolvedValue(summaryOf('read'));
  const whole = loadAhead(builtOf('a'), write);
  expect((await loadedAhead('set@a'))?.manifest.title).toBe('read');
  expect(worker.renew).toHaveBeenCalledExactlyOnceWith(worker.ask.mock.calls[0][1], { files: await whole, outline: 'a' });
});

test('a set that could not be loaded before its files were written is not loaded over one that was opened since', async () => {
  const { loadAhead, loadedAhead } = await started();
  worker.ask.mockRejectedValue(new Error('stopped'));
  worker.renew.mockRejectedValue(new Error('Other data has been loaded since.'));
  loadAhead(builtOf('a'), write);
  await expect(loadedAhead('set@a')).rejects.toThrow('Other data has been loaded since.');
  expect(worker.ask).toHaveBeenCalledOnce();
});

test('only who asks about the set that is being written waits for it', async () => {
  const { loadAhead, allHandedOver } = await started();
  worker.ask.mockResolvedValue(summaryOf('loaded'));
  let end: (files: DataFiles) => void = () => {};
  const written = new Promise<DataFiles>((resolve) => {
    end = resolve;
  });
  loadAhead(builtOf('a'), () => written);
  const told: string[] = [];
  const waiting = allHandedOver('a').then(() => told.push('a'));
  await allHandedOver('b').then(() => told.push('b'));
  performance.measure('hinterland:answer', { start: performance.now(), end: performance.now() });
  end(await write());
  await waiting;
  expect(told).toEqual(['b', 'a']);
});

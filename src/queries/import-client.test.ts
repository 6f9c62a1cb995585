import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';

const started: SilentWorker[] = [];

class SilentWorker extends EventTarget {
  constructor() {
    super();
    started.push(this);
  }

  onerror: ((event: { message: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  postMessage = vi.fn();
  terminate = vi.fn();
}
vi.stubGlobal('Worker', SilentWorker);
vi.stubGlobal('window', { location: { href: 'http://localhost/' } });

test('a call that fails ends the worker, and with it every other call that waits for it', async () => {
  const { askImport } = await import('./import-client.ts');
  const waiting = askImport(() => new Promise<never>(() => {}));
  const failing = askImport(() => Promise.reject(new Error('The parser broke.')));
  await expect(failing).rejects.toMatchObject({ refusal: { code: 'damaged', detail: 'The parser broke.' } });
  await expect(waiting).rejects.toMatchObject({ refusal: { code: 'damaged', detail: 'The worker was ended.' } });
  // The next one starts another.
  await expect(askImport(async () => ({ value: 'read' }))).resolves.toBe('read');
});

test.each([
  ['fails outside of any call', (worker: SilentWorker) => worker.onerror?.({ message: 'Out of memory.' }), 'Out of memory.'],
  ['sends what cannot be read', (worker: SilentWorker) => worker.onmessageerror?.(), 'A message could not be read.'],
])('a worker that %s is ended, and with it what waits for it', async (_, stop, detail) => {
  const { askImport } = await import('./import-client.ts');
  const waiting = askImport(() => new Promise<never>(() => {}));
  const worker = started.at(-1) as SilentWorker;
  stop(worker);
  await expect(waiting).rejects.toMatchObject({ refusal: { code: 'damaged', detail } });
  expect(worker.terminate).toHaveBeenCalled();
});

test('an answer is not kept by the worker that gave it', async () => {
  const { askImport } = await import('./import-client.ts');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const answered = async () => new WeakRef(await askImport(async () => ({ value: { rows: 1 } })));
  const answer = await answered();
  await vi.waitFor(() => {
    collect();
    expect(answer.deref() === undefined).toBe(true);
  });
});

import { expect, test, vi } from 'vitest';

class SilentWorker extends EventTarget {
  onerror = null;
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

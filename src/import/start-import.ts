import { proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { ImportApi } from './protocol.ts';

/** A running import worker: what it does, and the end of it. */
export interface RunningImport {
  readonly api: Remote<ImportApi>;
  /** Rejects when the worker fails outside of any call, as a parser may do, and when it is ended. */
  readonly failed: Promise<never>;
  readonly end: () => void;
}

/** @param dataUrl folder of the shipped data set, with its slash. */
export function startImport(dataUrl: string): RunningImport {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: dataUrl });
  const api = wrap<ImportApi>(worker);
  let isEnded = false;
  let fail: (error: Error) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  worker.onerror = (event) => fail(new Error(event.message || 'The worker stopped.'));
  failed.catch(() => {});
  return {
    api,
    failed,
    end: () => {
      if (isEnded) return;
      isEnded = true;
      // Whoever else waits for it would wait for ever.
      fail(new Error('The worker was ended.'));
      api[releaseProxy]();
      worker.terminate();
    },
  };
}

/** A function of the page that the worker may call. */
export const callable = proxy;

import { proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { ImportApi } from './protocol.ts';
import { WorkerEnd } from './worker-end.ts';

/** A running import worker: what it does, and the end of it. */
export interface RunningImport {
  readonly api: Remote<ImportApi>;
  /** What is asked of it; rejects when the worker fails outside of any call, as a parser may do, and when it is ended. */
  readonly orEnded: <T>(asked: Promise<T>) => Promise<T>;
  readonly end: () => void;
}

/** @param dataUrl folder of the shipped data set, with its slash. */
export function startImport(dataUrl: string): RunningImport {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: dataUrl });
  const api = wrap<ImportApi>(worker);
  let isEnded = false;
  const ending = new WorkerEnd(worker);
  return {
    api,
    orEnded: (asked) => ending.orEnded(asked),
    end: () => {
      if (isEnded) return;
      isEnded = true;
      // Whoever else waits for it would wait for ever.
      ending.end(new Error('The worker was ended.'));
      api[releaseProxy]();
      worker.terminate();
    },
  };
}

/** A function of the page that the worker may call. */
export const callable = proxy;

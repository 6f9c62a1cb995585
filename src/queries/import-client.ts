import type { Outcome } from '#import/protocol.ts';
import type { Refusal } from '#import/reading/refusal.ts';
import { type RunningImport, startImport } from '#import/start-import.ts';
import { appBase } from '#url/app-base.ts';

/** A file that was not read or a data set that was not made, and why. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.code} ${refusal.detail}`.trim());
    this.refusal = refusal;
  }
}

let running: RunningImport | null = null;
let calls = 0;

/** Tells the import worker, if there is one, that a file was taken away. */
export function forgetFile(id: number): void {
  running?.api.forget(id);
}

/**
 * Asks the import worker, which starts with the first call. A parser that fails outside of its promise ends the worker; the call is then refused
 * as damaged, and the next one starts a new worker.
 * @throws ImportRefused with a code to show a sentence for.
 */
export async function askImport<T>(work: (api: RunningImport['api'], call: number) => Promise<Outcome<T>>, signal?: AbortSignal): Promise<T> {
  running ??= startImport(new URL('data/', appBase()).href);
  const now = running;
  const call = calls++;
  const stop = () => void now.api.stop(call);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const outcome = await now.orEnded(work(now.api, call));
    if ('refusal' in outcome) throw new ImportRefused(outcome.refusal);
    return outcome.value;
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    if (running === now) running = null;
    now.end();
    throw new ImportRefused({ code: 'damaged', detail: (error as Error).message });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

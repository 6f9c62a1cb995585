import type { Built, Outline } from '#import/protocol.ts';
import { coverageQuestion } from '#url/questions.ts';
import { defaultState } from '#url/state.ts';
import type { DataSummary } from '#worker/protocol.ts';
import { type DataFiles, firstQuestion } from './kept-sets.ts';
import { workerClient } from './worker-client.ts';

/** Sets that are being loaded before any view has asked for them. */
const ahead = new WeakMap<DataFiles, Promise<DataSummary>>();
/** The set that the worker has read, or is told to, in case it is loaded next; by its outline. */
let prepared: { readonly outline: string; readonly summary: Promise<DataSummary | null> } | null = null;

/** Outline of the set that the worker has, so that it is not handed over again. */
export function preparedOutline(): string | null {
  return prepared?.outline ?? null;
}

/** Has the worker read a set that may be loaded next and search for its first answers, while another is on the page. What fails is told when it is loaded. */
export function prepareSet({ outline, manifest, files, facilities }: Outline): void {
  const summary = workerClient.ask('prepare', { outline, manifest, files }, null, { given: facilities });
  prepared = { outline, summary };
  const first = coverageQuestion({ ...defaultState, ...firstQuestion(manifest) });
  // Not before the page has what it needs to be drawn: the search takes longer than all else.
  summary.then(() => workerClient.ask('searchAhead', first, null, { urgency: 'later' })).catch(() => {});
}

/** No set is expected any more. */
export function forgetPrepared(): void {
  if (prepared !== null) workerClient.ask('prepare', null, null).catch(() => {});
  prepared = null;
}

/**
 * Has the worker load a set that is about to be shown, while the page is still on its way to it.
 * @returns what ends when it is loaded. The page may know enough of a prepared set before.
 */
export function loadAhead({ manifest, files, outline }: Built): Promise<unknown> {
  const loading = workerClient.ask('load', { files, outline }, null);
  const ready = prepared?.outline === outline ? prepared.summary : null;
  const known = ready?.then((summary) => (summary ? { ...summary, manifest } : loading)).catch(() => loading);
  ahead.set(files, known ? Promise.race([known, loading]) : loading);
  prepared = null;
  return loading;
}

/** What was begun ahead is taken once: later another set may have been loaded. */
export function loadFiles(files: DataFiles): Promise<DataSummary> {
  const loading = ahead.get(files) ?? workerClient.ask('load', { files }, null);
  ahead.delete(files);
  return loading;
}

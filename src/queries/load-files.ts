import type { Built, Outline } from '#import/protocol.ts';
import { coverageQuestion } from '#url/questions.ts';
import { defaultState } from '#url/state.ts';
import type { DataSummary } from '#worker/protocol.ts';
import { type DataFiles, firstQuestion } from './kept-sets.ts';
import { workerClient } from './worker-client.ts';

/** Sets that are being loaded before any view has asked for them. */
const ahead = new WeakMap<DataFiles, Promise<DataSummary>>();
/** A set is with the worker that it has read, or is told to, in case it is loaded next. */
let isPrepared = false;

/** Has the worker read a set that may be loaded next and search for its first answers, while another is on the page. What fails is told when it is loaded. */
export function prepareSet({ outline, manifest, files, facilities }: Outline): void {
  isPrepared = true;
  const first = coverageQuestion({ ...defaultState, ...firstQuestion(manifest) });
  workerClient.ask('prepare', { outline, manifest, files, first }, null, { given: facilities }).catch(() => {});
}

/** No set is expected any more. */
export function forgetPrepared(): void {
  if (isPrepared) workerClient.ask('prepare', null, null).catch(() => {});
  isPrepared = false;
}

/** Has the worker load a set that is about to be shown, while the page is still on its way to it. */
export function loadAhead({ files, outline }: Built): Promise<DataSummary> {
  isPrepared = false;
  const loading = workerClient.ask('load', { files, outline }, null);
  ahead.set(files, loading);
  return loading;
}

/** What was begun ahead is taken once: later another set may have been loaded. */
export function loadFiles(files: DataFiles): Promise<DataSummary> {
  const loading = ahead.get(files) ?? workerClient.ask('load', { files }, null);
  ahead.delete(files);
  return loading;
}

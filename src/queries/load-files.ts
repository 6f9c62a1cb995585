import type { Built } from '#import/protocol.ts';
import { coverageQuestion } from '#url/questions.ts';
import { defaultState } from '#url/state.ts';
import type { DataSummary } from '#worker/protocol.ts';
import { type DataFiles, firstQuestion } from './kept-sets.ts';
import { workerClient } from './worker-client.ts';

/** Sets that are being loaded before any view has asked for them. */
const ahead = new WeakMap<DataFiles, Promise<DataSummary>>();
/** Hash of the set that the worker has read, or is told to, in case it is loaded next. */
let prepared: string | null = null;

/** Has the worker read a set that may be loaded next and search for its first answers, while another is on the page. What fails is told when it is loaded. */
export function prepareSet({ manifest, files, given }: Built): void {
  if (manifest.hash === prepared) return;
  prepared = manifest.hash;
  const first = coverageQuestion({ ...defaultState, ...firstQuestion(manifest) });
  workerClient.ask('prepare', { files, first }, null, { urgency: 'later', given }).catch(() => {});
}

/** No set is expected any more. */
export function forgetPrepared(): void {
  if (prepared !== null) workerClient.ask('prepare', null, null, { urgency: 'later' }).catch(() => {});
  prepared = null;
}

const load = (files: DataFiles) => {
  prepared = null;
  return workerClient.ask('load', { files }, null);
};

/** Has the worker load a set that is about to be shown, while the page is still on its way to it. */
export function loadAhead(files: DataFiles): Promise<DataSummary> {
  const loading = load(files);
  ahead.set(files, loading);
  return loading;
}

/** What was begun ahead is taken once: later another set may have been loaded. */
export function loadFiles(files: DataFiles): Promise<DataSummary> {
  const loading = ahead.get(files) ?? load(files);
  ahead.delete(files);
  return loading;
}

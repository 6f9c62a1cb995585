import type { Built, Outline } from '#import/protocol.ts';
import { coverageQuestion } from '#url/questions.ts';
import { defaultState } from '#url/state.ts';
import type { DataSummary } from '#worker/protocol.ts';
import { entrySeen } from './entry-seen.ts';
import { type DataFiles, firstQuestion } from './kept-sets.ts';
import { workerClient } from './worker-client.ts';

/** The set that is being loaded before any view has asked for it. */
let ahead: { readonly named: string; readonly summary: Promise<DataSummary> } | null = null;
/** The set that was loaded ahead last, and when the worker has all of its files, or they could not be written. */
let handedOver: { readonly hash: string; readonly ended: Promise<void> } | null = null;
/** The set that the worker has read, or is told to, in case it is loaded next; by its outline. */
let prepared: { readonly outline: string; readonly summary: Promise<DataSummary | null>; readonly search: AbortController } | null = null;

/** Outline of the set that the worker has, so that it is not handed over again. */
export function preparedOutline(): string | null {
  return prepared?.outline ?? null;
}

/**
 * Has the worker read a set that may be loaded next and search for its first answers, while another is on the page. What fails is told when it is loaded.
 * @returns what the page will know of it.
 */
export async function prepareSet({ outline, manifest, files, facilities }: Outline): Promise<DataSummary> {
  const search = new AbortController();
  const summary = workerClient.ask('prepare', { outline, manifest, files }, null, { given: facilities });
  prepared?.search.abort();
  prepared = { outline, summary, search };
  const first = coverageQuestion({ ...defaultState, ...firstQuestion(manifest) });
  // Not before the page has what it needs to be drawn: the search takes longer than all else.
  summary.then(() => workerClient.ask('searchAhead', first, null, { urgency: 'later', signal: search.signal })).catch(() => {});
  const known = await summary;
  if (known === null) throw new Error('No set is expected any more.');
  return known;
}

/** No set is expected any more. */
export function forgetPrepared(): void {
  if (prepared === null) return;
  prepared.search.abort();
  workerClient.ask('prepare', null, null).catch(() => {});
  prepared = null;
}

/** The large tables are written once the set is on the map, or after so long where nobody looks at it, ms. */
const longestUnwritten = 5000;

/**
 * Has the worker load a set that is about to be shown, while the page is still on its way to it. Its large tables are written later, as the worker has
 * been handed what they hold; then it gets all files.
 * @returns all files of the set.
 */
export function loadAhead({ manifest, files, outline }: Built, write: () => Promise<DataFiles>): Promise<DataFiles> {
  const since = performance.now();
  const question = { files, outline };
  const asked = workerClient.ask('load', question, null);
  const isTime = () => Promise.race([entrySeen('measure', 'hinterland:answer', since), new Promise((resolve) => setTimeout(resolve, longestUnwritten))]);
  const whole = asked.then(isTime, () => {}).then(write);
  const renewed = whole.then((all) => workerClient.renew(question, { files: all, outline }));
  // A worker that has been started anew has nothing of what was prepared.
  const loading = asked.catch(() => renewed);
  const ready = prepared?.outline === outline ? prepared.summary : null;
  const known = ready?.then((summary) => (summary ? { ...summary, manifest } : loading)).catch(() => loading);
  const summary = known ? Promise.race([known, loading]) : loading;
  // Whoever takes it is told what fails.
  summary.catch(() => {});
  ahead = { named: `${manifest.id}@${manifest.hash}`, summary };
  prepared = null;
  const ended = () => {};
  handedOver = { hash: manifest.hash, ended: renewed.then(ended, ended) };
  return whole;
}

/** Ends when the worker can be asked what the tables that are written last say of the data with this hash. */
export async function allHandedOver(hash: string): Promise<void> {
  if (handedOver?.hash === hash) await handedOver.ended;
}

/** What was begun ahead of a set that a link names, once: later another set may have been loaded. */
export function loadedAhead(named: string): Promise<DataSummary> | null {
  const found = ahead?.named === named ? ahead.summary : null;
  ahead = null;
  return found;
}

export function loadFiles(files: DataFiles): Promise<DataSummary> {
  return workerClient.ask('load', { files }, null);
}

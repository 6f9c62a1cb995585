import type { DataSummary } from '#worker/protocol.ts';
import type { DataFiles } from './kept-sets.ts';
import { workerClient } from './worker-client.ts';

/** Sets that are being loaded before any view has asked for them. */
const ahead = new WeakMap<DataFiles, Promise<DataSummary>>();

const load = (files: DataFiles) => workerClient.ask('load', { files }, null);

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

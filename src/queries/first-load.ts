import { appBase } from '#url/app-base.ts';
import type { Answer, Question } from '#worker/protocol.ts';
import { workerClient } from './worker-client.ts';

/** The default data set. */
export const defaultData: Question<'load'> = { manifestUrl: new URL('data/manifest.json', appBase()).href };

/** Loads it. Imported first of all, this has the worker at work while the rest of the program is still being read. */
let first: Promise<Answer<'load'>> | null = workerClient.ask('load', defaultData, null);
// Whoever takes it is told; nobody may ever do.
first.catch(() => {});

/** What was asked at the start, once; later the data is asked for anew. */
export function loadDefaultData(): Promise<Answer<'load'>> {
  const load = first ?? workerClient.ask('load', defaultData, null);
  first = null;
  return load;
}

import type { QueryClient } from '@tanstack/react-query';
import type { Manifest } from '#columns/manifest.ts';
import { appBase } from '#url/app-base.ts';
import type { Answer, DataSummary, HeadStart } from '#worker/protocol.ts';
import { fetchBytes, uncompressed } from '#worker/read-bytes.ts';
import { dataSetKey } from './data-set-key.ts';
import { entrySeen } from './entry-seen.ts';
import { unpackedValue } from './packed-value.ts';
import { workerClient } from './worker-client.ts';

/** Address of a file of the default data set. */
export const defaultFile = (file: string) => new URL(`data/${file}`, appBase()).href;

const defaultData = { manifestUrl: defaultFile('manifest.json') };

const defaultKey = dataSetKey(null);

/** After ready, ms. */
const longestDrawing = 1000;

/** Keys of a link that change no answer of the Overview. */
const keysOfLooks = ['lang', 'theme'];

let manifest: Promise<Partial<Manifest>> | null = null;

/** The manifest of the default data, fetched once and not checked: the worker reads it again, and says what is wrong with it. */
export function defaultManifest(): Promise<Partial<Manifest>> {
  manifest ??= fetchBytes(defaultData.manifestUrl).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
  return manifest;
}

// Imported first of all, this has files on their way while the rest of the program is still being read: the answers of the plain link, or for
// any other the worker is set to work at once.
let headStart: Promise<HeadStart | null> | null = isPlainLink() ? fetchHeadStart() : null;
let first: Promise<Answer<'load'>> | null = headStart || namesOtherData() ? null : loaded();
// Whoever takes it is told; nobody may ever do.
first?.catch(() => {});

/**
 * The default data set. At the plain link its first answers are there before the worker has read the tables: it then begins once the page is
 * drawn, and the query is fetched again. What is there first is taken once; later the data is asked for anew.
 */
export async function defaultDataSet(client: QueryClient): Promise<DataSummary> {
  const known = client.getQueryData<DataSummary>(defaultKey);
  if (known) {
    const read = await loaded();
    // The same data stays the same object, so nothing is drawn anew.
    return read.manifest.hash === known.manifest.hash && read.problems.length === 0 ? known : read;
  }
  const [head, load] = [headStart, first];
  headStart = null;
  first = null;
  const answered = await head;
  return answered ? kept(answered, client) : (load ?? loaded());
}

/** Takes the first answers, which the page waits for where they are on their way: drawn without them, it would be drawn twice. */
export async function takeHeadStart(client: QueryClient): Promise<void> {
  const head = await headStart;
  if (!head) return;
  headStart = null;
  client.setQueryData(defaultKey, kept(head, client));
}

/** Keeps the answers for those who will ask, and has the query fetched again once the page is drawn. */
function kept({ summary, answers }: HeadStart, client: QueryClient): DataSummary {
  for (const { job, question, answer } of answers) client.setQueryData([job, summary.manifest.hash, question], answer);
  workerClient.willLoad(defaultData);
  entrySeen('mark', 'hinterland:ready')
    .then(pageIdle)
    .then(() => client.refetchQueries({ queryKey: defaultKey, exact: true }))
    // What the worker prepares for these questions, the next ones need too.
    .then(() => Promise.all(answers.map(({ job, question }) => workerClient.ask(job, question, summary.manifest.hash, { urgency: 'later' }))))
    // The page has shown what failed.
    .catch(() => {});
  return summary;
}

/** What is read next would take the processor from a page that is still being drawn. */
export function pageIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: longestDrawing });
    else setTimeout(resolve, longestDrawing);
  });
}

/** Has the worker read the tables; the timing `hinterland:data` says how long that took the first time. */
function loaded(): Promise<Answer<'load'>> {
  const start = performance.now();
  const load = workerClient.ask('load', defaultData, null);
  const name = 'hinterland:data';
  load.then(() => performance.getEntriesByName(name).length > 0 || performance.measure(name, { start })).catch(() => {});
  return load;
}

/** Null where there is none, or where it is of other data than the host has now. */
async function fetchHeadStart(): Promise<HeadStart | null> {
  const file = 'head-start.bin';
  try {
    const [bytes, { hash }] = await Promise.all([fetchBytes(defaultFile(file)), defaultManifest()]);
    const head = unpackedValue(await uncompressed(bytes, file)) as HeadStart;
    return head.summary.manifest.hash === hash ? head : null;
  } catch {
    return null;
  }
}

/** The link is the Overview as it opens; a page that is being developed has no answers made before. */
function isPlainLink(): boolean {
  const { pathname, searchParams } = new URL(window.location.href);
  return !import.meta.env.DEV && pathname === appBase().pathname && [...searchParams.keys()].every((key) => keysOfLooks.includes(key));
}

/** The link names a data set of the reader's own. */
function namesOtherData(): boolean {
  return new URLSearchParams(window.location.search).has('data');
}

import { CancelledError, type QueryClient, QueryObserver, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Manifest } from '#columns/manifest.ts';
import type { PlacesChoice } from '#import/gazetteer/world-places.ts';
import type { BuildRequest, FileJob, Outline } from '#import/protocol.ts';
import type { ReadingChoice } from '#import/reading/read-file.ts';
import { callable } from '#import/start-import.ts';
import type { DataSummary } from '#worker/protocol.ts';
import { pageIdle } from './first-load.ts';
import { askImport, ImportRefused } from './import-client.ts';
import { type DataFiles, forgetSet, freeId, type KeptSet, keepSet, keptFiles, keptSets } from './kept-sets.ts';
import { forgetPrepared, loadAhead, preparedOutline, prepareSet } from './load-files.ts';
import { saveFile } from './save-file.ts';
import { archiveOf, setInArchive } from './set-archive.ts';

const keptKey = ['kept-sets'];
const buildKey = 'import-build';
/** Of what nobody reads any more when a data set is to be shown. */
const toldKeys = ['import-duplicates', 'import-outside'] as const;
const [duplicatesKey, outsideKey] = toldKeys;

/** Has the import worker start and read what it needs while the page is idle, so that no file waits for that. */
export function usePreparedImport(isTime: boolean): void {
  useEffect(() => {
    if (!isTime) return;
    // Whoever brings a file is told what fails.
    pageIdle().then(() => askImport((api) => api.prepare()).catch(() => {}));
  }, [isTime]);
}

/** What a file looks like by its first rows. */
export function useInspection(id: number, file: File, reading: ReadingChoice) {
  return useQuery({
    queryKey: ['import-inspection', id, reading],
    queryFn: ({ signal }) => askImport((api, call) => api.inspect(call, file, reading, id), signal),
  });
}

/** The report on a file, and how far the reading is; null asks nothing. */
export function useFileCheck(job: FileJob | null) {
  const [share, setShare] = useState(0);
  const query = useQuery({
    queryKey: ['import-check', job?.id, job?.reading, job?.setup],
    queryFn: job ? ({ signal }) => askImport((api, call) => api.check(call, job, callable(setShare)), signal) : skipToken,
    placeholderData: (before) => before,
  });
  return { query, share };
}

/** What stands in a column of a file. */
export function useColumnValues({ id, file, reading }: Pick<FileJob, 'id' | 'file' | 'reading'>, column: string) {
  return useQuery({
    queryKey: ['import-values', id, reading, column],
    queryFn: () => askImport((api) => api.values({ id, file, reading }, column)),
  });
}

/** Suspected duplicates among the files of facilities; null asks nothing. */
export function useDuplicates(jobs: readonly FileJob[] | null) {
  return useQuery({
    queryKey: [duplicatesKey, jobs?.map(({ id, reading, setup }) => [id, reading, setup])],
    queryFn: jobs ? ({ signal }) => askImport((api, call) => api.duplicates(call, jobs), signal) : skipToken,
  });
}

/** How many facilities of the files lie where the shipped demand has no places; null asks nothing. */
export function useOutsideChina(jobs: readonly FileJob[] | null) {
  return useQuery({
    queryKey: [outsideKey, jobs?.map(({ id, reading, setup }) => [id, reading, setup])],
    queryFn: jobs ? ({ signal }) => askImport((api, call) => api.outsideChina(call, jobs), signal) : skipToken,
  });
}

/** Countries of the list of the world's places, fetched only when `wanted`. */
export function useCountries(jobs: readonly FileJob[], wanted: boolean) {
  return useQuery({
    queryKey: ['import-countries', jobs.map(({ id, reading, setup }) => [id, reading, setup])],
    queryFn: wanted ? () => askImport((api) => api.countries(jobs)) : skipToken,
  });
}

/** Writes the chosen places of the world as a file of demand. */
export function usePlacesFile(onFile: (file: File) => void) {
  return useMutation({
    mutationFn: async ({ jobs, choice }: { jobs: readonly FileJob[]; choice: PlacesChoice }) => {
      const bytes = await askImport((api) => api.placesFile(jobs, choice));
      return new File([bytes], `GeoNames ${choice.countries.slice(0, namedCountries).join(' ')}.csv`, { type: 'text/csv' });
    },
    onSuccess: onFile,
  });
}

/** Countries that the file's name holds. */
const namedCountries = 8;

/** Hands the rows that are left out to the reader as a file, with number and reason. */
export function useRejectedRows() {
  return useMutation({
    mutationFn: async ({ job, reasons }: { job: FileJob; reasons: Readonly<Record<string, string>> }) => {
      const bytes = await askImport((api) => api.rejected(job, reasons));
      saveFile(new Blob([bytes], { type: 'text/csv;charset=utf-8' }), `hinterland-rejected-${job.file.name.replace(/\.[^.]*$/, '')}.csv`);
    },
  });
}

/** Data sets that this browser keeps. */
export function useKeptSets() {
  return useQuery({ queryKey: keptKey, queryFn: keptSets, staleTime: 0 });
}

export interface BuildWanted {
  readonly jobs: readonly FileJob[];
  readonly request: Omit<BuildRequest, 'id'>;
}

/**
 * Makes a data set and has it kept; the one that is loaded stays until the new one is whole. What is wanted is made ahead, while the reader looks at the
 * report, and made anew with every change of it; null asks nothing.
 * @param onPrepared hears what the page will know of the set, should it be opened.
 */
export function useBuild(wanted: BuildWanted | null, onDone: (set: KeptSet) => void, onPrepared: (data: DataSummary) => void) {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const kept = useKeptSets().data;
  const idAmong = (sets: readonly KeptSet[]) => freeId(wanted?.request.title ?? '', ['china-2014', ...sets.map((set) => set.id)]);
  const making = (id: string) => ({
    queryKey: [buildKey, wanted?.jobs.map((job) => [job.id, job.reading, job.setup]), wanted?.request, id],
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      if (!wanted) throw new Error('Got no files, wanted some.');
      setShare(0);
      const hand = callable((outline: Outline) => (signal.aborted ? undefined : void prepareSet(outline).then(onPrepared, () => {})));
      const held = preparedOutline();
      return askImport((api, call) => api.build(call, wanted.jobs, { ...wanted.request, id }, callable(setShare), hand, held), signal);
    },
    gcTime: 0,
  });
  useEffect(() => forgetPrepared, []);
  const build = useMutation({
    mutationFn: async () => {
      // Another page may have kept a set of this name meanwhile.
      const wantedNow = making(idAmong(await keptSets()));
      // The making goes on where the reader leaves this view meanwhile.
      const leave = new QueryObserver(client, wantedNow).subscribe(() => {});
      for (const told of toldKeys) client.cancelQueries({ queryKey: [told] });
      try {
        const made = await client.fetchQuery(wantedNow);
        return keepSet(made.manifest, made.files, new Date().toISOString(), loadAhead(made, writing(wanted, made.manifest)));
      } catch (error) {
        for (const told of toldKeys) client.refetchQueries({ queryKey: [told] });
        throw error instanceof CancelledError ? new ImportRefused({ code: 'stopped', detail: '' }) : error;
      } finally {
        leave();
      }
    },
    onSuccess: ({ set, settled }) => {
      tellOfStoring(client, settled);
      onDone(set);
    },
  });
  // Not once it is made: it would be taken for another set of that name. Nor once it was stopped or refused.
  useQuery({ ...making(idAmong(kept ?? [])), enabled: wanted !== null && kept !== undefined && build.isIdle });
  return { build, share, stop: () => client.cancelQueries({ queryKey: [buildKey] }) };
}

/** Writes the large tables of a set that was made, where the files still give the same. */
function writing(wanted: BuildWanted | null, { id, hash }: Manifest): () => Promise<DataFiles> {
  const write = async () => {
    if (!wanted) throw new Error('Got no files, wanted some.');
    const { manifest, files } = await askImport((api, call) => api.write(call, wanted.jobs, { ...wanted.request, id }));
    if (manifest.hash !== hash) throw new Error(`${id}@${manifest.hash} was written, wanted ${hash}.`);
    return files;
  };
  // A file that is brought meanwhile may end the worker; another makes the set anew.
  return () => write().catch(write);
}

/** The list says at once that a set is being stored, and then whether it was. Who leaves before that would lose it, so the browser asks. */
function tellOfStoring(client: QueryClient, settled: Promise<void>): void {
  const refresh = () => client.invalidateQueries({ queryKey: keptKey });
  const ask = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
  refresh();
  window.addEventListener('beforeunload', ask);
  settled.then(() => {
    window.removeEventListener('beforeunload', ask);
    refresh();
  });
}

/** What can be done with a kept set. */
export function useKeptActions() {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: keptKey });
  const forget = useMutation({ mutationFn: (id: string) => forgetSet(id), onSuccess: refresh });
  const save = useMutation({
    mutationFn: async ({ id, hash }: KeptSet) => {
      const files = await keptFiles(`${id}@${hash}`);
      if (!files) throw new Error(`${id}@${hash}`);
      saveFile(await archiveOf(files), `hinterland-${id}.zip`);
    },
  });
  const open = useMutation({
    mutationFn: async (file: File) => {
      const { manifest, files } = await setInArchive(file);
      return keepSet(manifest, files, new Date().toISOString());
    },
    onSuccess: ({ settled }) => tellOfStoring(client, settled),
  });
  return { forget, save, open };
}

/** The page's policy lets it ask its own site only. */
export class OtherSite extends Error {
  override name = 'OtherSite';
}

/** Fetches a file of this site, under the last part of its address. */
export function useFetchedFile(onFile: (file: File) => void) {
  return useMutation({
    mutationFn: async (address: string) => {
      const { origin, protocol } = new URL(address);
      if (/^https?:$/.test(protocol) && origin !== window.location.origin) throw new OtherSite(address);
      const response = await fetch(address);
      if (!response.ok) throw new Error(String(response.status));
      return new File([await response.blob()], decodeURIComponent(new URL(address).pathname.split('/').pop() || 'file'));
    },
    onSuccess: onFile,
  });
}

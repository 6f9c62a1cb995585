import { queryOptions, useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import type { DataSummary } from '#worker/protocol.ts';
import { dataSetKey } from './data-set-key.ts';
import { defaultDataSet } from './first-load.ts';
import { keptFiles } from './kept-sets.ts';
import { loadedAhead, loadFiles } from './load-files.ts';
import { WantedSet } from './wanted-set.ts';

/** Loading is never aborted: every view needs it. The worker holds one set, so what is known of another is forgotten. */
function dataSetQuery(wanted: string | null) {
  return queryOptions({
    queryKey: dataSetKey(wanted),
    queryFn: async ({ client }): Promise<DataSummary> => {
      client.removeQueries({ queryKey: ['data-set'], predicate: (query) => query.queryKey[1] !== wanted });
      const ahead = wanted === null ? null : loadedAhead(wanted);
      if (ahead) return ahead;
      const files = wanted === null ? null : await keptFiles(wanted).catch(() => null);
      return files ? loadFiles(files) : defaultDataSet(client);
    },
    gcTime: Number.POSITIVE_INFINITY,
    // What failed is tried again when the reader says so, and not because another part of the page comes.
    retryOnMount: false,
  });
}

/** The data set that is loaded: the one that the link names where this browser keeps it, else the one that comes with the product. */
export function useDataSet() {
  return useQuery(dataSetQuery(useContext(WantedSet)));
}

/** Whether the data set of a link, once it is loaded, has regions of a reader's files in place of those of China. */
export function useHasOwnRegions(wanted: string | null): boolean {
  const home = useQuery({ ...dataSetQuery(wanted), enabled: false, select: ({ manifest }) => manifest.home });
  return wanted !== null && home.data !== undefined && home.data !== 'CN';
}

/** Hash of the data that is loaded; null before. */
export function useDataHash(): string | null {
  return useDataSet().data?.manifest.hash ?? null;
}

import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { defaultDataSet, takeHeadStart } from './first-load.ts';
import { keptFiles } from './kept-sets.ts';
import { WantedSet } from './wanted-set.ts';
import { workerClient } from './worker-client.ts';

/**
 * The data set that is loaded: the one that the link names where this browser keeps it, else the one that comes with the product. Loading is never
 * aborted: every view needs it. The worker holds one set, so what is known of another is forgotten.
 */
export function useDataSet() {
  const wanted = useContext(WantedSet);
  return useQuery({
    queryKey: keyOf(wanted),
    queryFn: async ({ client, queryKey }) => {
      client.removeQueries({ queryKey: ['data-set'], predicate: (query) => query.queryKey[1] !== wanted });
      const files = wanted === null ? null : await keptFiles(wanted).catch(() => null);
      return files ? workerClient.ask('load', { files }, null) : defaultDataSet(client, queryKey);
    },
    gcTime: Number.POSITIVE_INFINITY,
  });
}

function keyOf(wanted: string | null) {
  return ['data-set', wanted] as const;
}

/** Takes what is known of the default data before anything is drawn. */
export function prepareDefaultData(client: QueryClient): Promise<void> {
  return takeHeadStart(client, keyOf(null));
}

/** Hash of the data that is loaded; null before. */
export function useDataHash(): string | null {
  return useDataSet().data?.manifest.hash ?? null;
}

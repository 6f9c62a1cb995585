import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { dataSetKey } from './data-set-key.ts';
import { defaultDataSet } from './first-load.ts';
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
    queryKey: dataSetKey(wanted),
    queryFn: async ({ client }) => {
      client.removeQueries({ queryKey: ['data-set'], predicate: (query) => query.queryKey[1] !== wanted });
      const files = wanted === null ? null : await keptFiles(wanted).catch(() => null);
      return files ? workerClient.ask('load', { files }, null) : defaultDataSet(client);
    },
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** Hash of the data that is loaded; null before. */
export function useDataHash(): string | null {
  return useDataSet().data?.manifest.hash ?? null;
}

import { useQuery } from '@tanstack/react-query';
import { appBase } from '#url/app-base.ts';
import { workerClient } from './worker-client.ts';

/** The data set that is loaded. Loading is never aborted: every view needs it. */
export function useDataSet() {
  return useQuery({
    queryKey: ['data-set'],
    queryFn: () => workerClient.ask('load', { manifestUrl: new URL('data/manifest.json', appBase()).href }, null),
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** Hash of the data that is loaded; null before. */
export function useDataHash(): string | null {
  return useDataSet().data?.manifest.hash ?? null;
}

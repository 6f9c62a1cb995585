import { useQuery } from '@tanstack/react-query';
import { loadDefaultData } from './first-load.ts';

/** The data set that is loaded. Loading is never aborted: every view needs it. */
export function useDataSet() {
  return useQuery({
    queryKey: ['data-set'],
    queryFn: loadDefaultData,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** Hash of the data that is loaded; null before. */
export function useDataHash(): string | null {
  return useDataSet().data?.manifest.hash ?? null;
}

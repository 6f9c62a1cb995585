import { useWorkerQuery } from './use-worker-query.ts';

/** Regions and places by what was typed so far. The empty text finds nothing, but gets the names ready for the next one. */
export function usePlaceSearch(text: string, most: number, enabled: boolean) {
  return useWorkerQuery('search', { text, most }, enabled);
}

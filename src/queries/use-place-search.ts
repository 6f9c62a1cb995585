import { useWorkerQuery } from './use-worker-query.ts';

/** Regions and places by what was typed so far; nothing is asked for an empty text. */
export function usePlaceSearch(text: string, most: number) {
  return useWorkerQuery('search', { text, most }, text.trim() !== '');
}

import { useMatches } from '@tanstack/react-router';
import { stringifySearch } from '#url/router-search.ts';

/** The URL that the view on screen is of. The address is ahead of it while the next view is on its way. */
export function useShownUrl(): string {
  return useMatches({
    select: (matches) => {
      const shown = matches.at(-1);
      return shown ? `${shown.pathname}${stringifySearch(shown.search)}` : '';
    },
  });
}

import { useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import { stringifySearch } from '#url/router-search.ts';
import type { State } from '#url/state.ts';

interface ShownState {
  readonly state: State;
  /** The URL that the view on screen is of. */
  readonly url: string;
}

/**
 * The state that the view on screen shows. The address is ahead of the view while the next one is on its way; within a view they are the same at
 * once, where the router's own search comes some milliseconds and a second drawing later.
 */
export function useShownState(): ShownState {
  const { path, state } = useRouterState({
    select: ({ location, matches }) => {
      const view = matches.at(-1);
      return { path: view?.pathname ?? '', state: (view && view.pathname !== location.pathname ? view.search : location.search) as State };
    },
    structuralSharing: true,
  });
  return useMemo(() => ({ state, url: `${path}${stringifySearch(state)}` }), [path, state]);
}

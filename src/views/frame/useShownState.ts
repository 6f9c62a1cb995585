import { useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import { stringifySearch } from '#url/router-search.ts';
import type { State } from '#url/state.ts';

interface ShownState {
  readonly state: State;
  /** The URL that the view on screen is of. */
  readonly url: string;
}

/** What the router knows of the address and of the view on screen. */
interface Shown {
  readonly location: { readonly pathname: string; readonly search: unknown };
  readonly matches: readonly { readonly pathname: string; readonly search: unknown }[];
}

function shown({ location, matches }: Shown): { readonly path: string; readonly state: State } {
  const view = matches.at(-1);
  return { path: view?.pathname ?? '', state: (view && view.pathname !== location.pathname ? view.search : location.search) as State };
}

/**
 * The state that the view on screen shows. The address is ahead of the view while the next one is on its way; within a view they are the same at
 * once, where the router's own search comes some milliseconds and a second drawing later.
 */
export function useShownState(): ShownState {
  const { path, state } = useRouterState({ select: shown, structuralSharing: true });
  return useMemo(() => ({ state, url: `${path}${stringifySearch(state)}` }), [path, state]);
}

/** The data set that the view on screen is of, as `id@hash`; null for the one that comes with the product. */
export function useShownSet(): string | null {
  return useRouterState({ select: (router) => shown(router).state.data ?? null });
}

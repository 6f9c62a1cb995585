import { createContext, use } from 'react';
import type { State } from '#url/state.ts';

/** The state of the URL as the loaded data knows it, and the one way to change it. */
export interface PageState {
  readonly state: State;
  /** The URL as a text: names the question that the page answers. */
  readonly url: string;
  /**
   * Writes the URL, and is the same function for as long as the data is loaded; each change is one entry of the history unless it replaces the
   * one of now. What depends on the state is a function of it: the page may still show the state before the last press.
   */
  readonly change: (changed: Change, options?: { readonly replace: boolean }) => void;
}

export type Change = Partial<State> | ((now: State) => Partial<State>);

const PageStateContext = createContext<PageState | null>(null);
/** A context of its own: React draws all readers of a context anew when an outer provider changes, also those below an inner one that does not. */
const SettledContext = createContext<PageState | null>(null);

export const PageStateProvider = PageStateContext.Provider;

/** Gives what is below it another state than the page has now: that of when the reader's hand last rested. */
export const SettledPageStateProvider = SettledContext.Provider;

export function usePageState(): PageState {
  const pageState = use(SettledContext) ?? use(PageStateContext);
  if (!pageState) throw new Error('The page has no state: wanted a PageStateProvider above.');
  return pageState;
}

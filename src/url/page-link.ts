import { formatState } from './format-state.ts';
import type { State } from './state.ts';

/** The whole address of this page at a state, to send to someone else. */
export function pageLink(state: State): string {
  return new URL(window.location.pathname + formatState(state), window.location.origin).href;
}

import { formatState } from './format-state.ts';
import { parseState } from './parse-state.ts';
import { defaultState, type State } from './state.ts';

/** The router's search is the state itself; what the URL holds beyond it is left out. */
export function parseSearch(search: string): State {
  return parseState(search).state;
}

/** Keys that a link does not name have their default. */
export function stringifySearch(search: Partial<State>): string {
  return formatState({ ...defaultState, ...search });
}

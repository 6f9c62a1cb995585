import type { Field } from './field.ts';
import { fields } from './fields.ts';
import { defaultState, type State } from './state.ts';

/** The URL's search for a state: its question mark and every key that differs from the default, or nothing. */
export function formatState(state: State): string {
  const parts = (Object.keys(fields) as (keyof State)[]).flatMap((key) => {
    const { write } = fields[key] as Field<unknown>;
    const text = write(state[key]);
    return text === null || text === write(defaultState[key]) ? [] : [`${key}=${encoded(text)}`];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Commas, colons and the sign between a data set and its version stay readable: they are allowed in a search. A browser would escape the apostrophe itself. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@').replaceAll("'", '%27');
}

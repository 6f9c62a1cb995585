import type { Field } from './field.ts';
import { fields } from './fields.ts';
import { defaultState, type State } from './state.ts';

const keys = Object.keys(fields) as (keyof State)[];

/** What a link says of one key; null where there is nothing to say. */
export function fieldText(key: keyof State, state: State): string | null {
  const { write } = fields[key] as Field<unknown>;
  return write(state[key]);
}

/** What a link may leave out: a view with a dozen links writes its state a dozen times. */
const defaultTexts = new Map(keys.map((key) => [key, fieldText(key, defaultState)]));

/** The URL's search for a state: its question mark and every key that differs from the default, or nothing. */
export function formatState(state: State): string {
  const parts = keys.flatMap((key) => {
    const text = fieldText(key, state);
    return text === null || text === defaultTexts.get(key) ? [] : [`${key}=${encoded(text)}`];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Commas, colons and the sign between a data set and its version stay readable: they are allowed in a search. A browser would escape the apostrophe itself. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@').replaceAll("'", '%27');
}

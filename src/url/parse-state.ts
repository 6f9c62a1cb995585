import { keyAliases } from './aliases.ts';
import type { Field } from './field.ts';
import { fields } from './fields.ts';
import { defaultState, type Ignored, type State } from './state.ts';

/** Version of the URL's contract. */
const version = '1';

/**
 * Reads a URL's search, with or without its question mark, key by key: what cannot be used falls back to its default
 * and is reported. Never throws. Of a key that is given twice the last counts.
 */
export function parseState(search: string, aliases: ReadonlyMap<string, string> = keyAliases): { state: State; ignored: Ignored[] } {
  const given = new Map<string, string>();
  for (const [key, text] of pairsOf(search)) given.set(aliases.get(key) ?? key, text);
  const values: Record<string, unknown> = { ...defaultState };
  const ignored: Ignored[] = [];
  for (const [key, text] of given) {
    if (Object.hasOwn(fields, key)) {
      const { value, faults } = (fields[key as keyof State] as Field<unknown>).read(text);
      if (value !== undefined) values[key] = value;
      ignored.push(...faults.map((fault) => ({ key, ...fault })));
    } else if (key !== 'v') {
      ignored.push({ key, got: text, reason: 'unknown-key', wanted: Object.keys(fields).join(', ') });
    } else if (text !== version) {
      ignored.push({ key, got: text, reason: 'unknown-value', wanted: version });
    }
  }
  return { state: values as unknown as State, ignored };
}

function pairsOf(search: string): [key: string, text: string][] {
  const parts = search.replace(/^\?/, '').split('&');
  return parts.filter(Boolean).map((part) => {
    const [key, ...rest] = part.split('=');
    return [decoded(key), decoded(rest.join('='))];
  });
}

/** A text with a broken percent code is taken as it stands. */
function decoded(part: string): string {
  const spaced = part.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

import * as z from 'zod/mini';
import type { Ignored } from './state.ts';

// zod would compile its checks with `new Function`, which the page's policy forbids.
z.config({ jitless: true });

export type Fault = Omit<Ignored, 'key'>;

export interface Reading<V> {
  /** Undefined where nothing in the text could be used. */
  readonly value: V | undefined;
  readonly faults: readonly Fault[];
}

/** How one key of the URL is read and written. */
export interface Field<V> {
  read(text: string): Reading<V>;
  /** Null: nothing to write. */
  write(value: V | null): string | null;
}

type Schema<V> = z.ZodMiniType<V>;

/** One value in a key. `wanted` is shown to the reader: a list of words, a range or an example. */
export function single<V>(schema: Schema<V>, wanted: string, prepare: (text: string) => unknown = (text) => text): Field<V> {
  return {
    read: (text) => {
      const result = z.safeParse(schema, prepare(text));
      if (result.success) return { value: result.data, faults: [] };
      return { value: undefined, faults: [{ got: text, reason: reasonOf(result.error), wanted }] };
    },
    write: (value) => (value === null ? null : String(value)),
  };
}

/** A set of words in a key: those of `vocabulary` in its order, or any that fit the schema, by alphabet. A bad word is left out, the others are used. */
export function words<W extends string>(schema: Schema<W>, wanted: string, vocabulary?: readonly W[]): Field<readonly W[]> {
  const order = vocabulary ? (a: W, b: W) => vocabulary.indexOf(a) - vocabulary.indexOf(b) : undefined;
  const inOrder = (list: readonly W[]) => [...new Set(list)].sort(order);
  const { read, write } = sequence(schema, wanted);
  return {
    read: (text) => {
      const { value, faults } = read(text);
      return { value: value && inOrder(value), faults };
    },
    write: (value) => write(value && inOrder(value)),
  };
}

/** A list of words in a key whose order means something. */
export function sequence<W extends string>(schema: Schema<W>, wanted: string): Field<readonly W[]> {
  const word = single(schema, wanted);
  return {
    read: (text) => {
      const readings = text.split(',').map((part) => word.read(part));
      const used = readings.flatMap(({ value }) => (value === undefined ? [] : [value]));
      return { value: used.length > 0 ? [...new Set(used)] : undefined, faults: readings.flatMap(({ faults }) => faults) };
    },
    write: (value) => (value && value.length > 0 ? [...new Set(value)].join(',') : null),
  };
}

const decimal = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** The number that a text is, or NaN. */
export function numberIn(text: string): number {
  return decimal.test(text) ? Number(text) : Number.NaN;
}

function reasonOf({ issues: [issue] }: z.core.$ZodError): Fault['reason'] {
  if (issue.code === 'invalid_value') return 'unknown-value';
  if ((issue.code === 'too_small' || issue.code === 'too_big') && issue.origin !== 'array') return 'out-of-range';
  if (issue.code === 'invalid_type' && issue.expected === 'number') return 'not-a-number';
  return 'malformed';
}

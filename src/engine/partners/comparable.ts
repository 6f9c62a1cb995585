import type { Kind, Measure } from '#columns/vocabulary.ts';

/** What a result rests on. Two results are compared only when all of it is the same. */
export interface Basis {
  readonly dataHash: string;
  readonly year: number;
  readonly tierList: string;
  /** A distance or a time. */
  readonly limit: { readonly km: number } | { readonly hours: number };
  readonly measure: Measure;
  readonly kinds: readonly Kind[];
}

/** In what two results differ, so that comparing them would mislead; empty when they can be compared. The order of kinds means nothing. */
export function differencesOf(a: Basis, b: Basis): (keyof Basis)[] {
  const keys: readonly (keyof Basis)[] = ['dataHash', 'year', 'tierList', 'limit', 'measure', 'kinds'];
  return keys.filter((key) => textOf(a[key]) !== textOf(b[key]));
}

function textOf(value: Basis[keyof Basis]): string {
  return JSON.stringify(Array.isArray(value) ? [...new Set(value)].sort() : value);
}

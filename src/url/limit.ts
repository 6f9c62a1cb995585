import type { State } from './state.ts';

/** The limit in its unit, under the key that links, answers and files have for it. */
export function limitInUnit({ km, h }: Pick<State, 'km' | 'h'>): { readonly km: number } | { readonly h: number } {
  return h === null ? { km } : { h };
}

import type { State } from './state.ts';

/** Old names of keys, so that links already sent keep working. */
export const keyAliases: ReadonlyMap<string, keyof State> = new Map();

/** Regions whose code is also written in another way: the counties of Chongqing stand under 500200, their prefecture-level unit is 500100. */
export const regionAliases: ReadonlyMap<number, number> = new Map([[500_200, 500_100]]);

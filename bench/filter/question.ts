import { seededRandom } from '../seeded-random.ts';

export interface Category {
  readonly name: string;
  /** Codes are 0 to `size` - 1. */
  readonly size: number;
}

export const categories: readonly Category[] = [
  { name: 'tier', size: 7 },
  { name: 'province', size: 34 },
  { name: 'network', size: 8 },
  { name: 'kind', size: 5 },
];

/** Codes that pass, ascending, for each category; null where all do. */
export type Filter = readonly (readonly number[] | null)[];

const lowTiers = [3, 4, 5];
const unlisted = [6];
const west = [4, 5, 6, 25, 26, 27, 28, 29];
const partners = [0, 2];
const fronts = [2, 3, 4];

/** Filters that are asked in turn, over and over. Each changes one category of the one before, as a click does; they pass few rows and many. */
export const filters: readonly Filter[] = [
  [lowTiers, null, null, null],
  [lowTiers, null, partners, null],
  [lowTiers, null, partners, fronts],
  [unlisted, null, partners, fronts],
  [unlisted, west, partners, fronts],
  [unlisted, west, null, fronts],
  [null, west, null, fronts],
  [null, west, null, null],
  [null, null, null, null],
];

/** Rows with each code of each category under all filters: filter after filter, category after category. */
export type Counts = Int32Array;

const countsPerFilter = categories.reduce((sum, { size }) => sum + size, 0);

export function noCounts(): Counts {
  return new Int32Array(filters.length * countsPerFilter);
}

/** Where the count of a code stands in `Counts`. */
export function countIndex(filter: number, category: number, code: number): number {
  let before = 0;
  for (let index = 0; index < category; index++) before += categories[index].size;
  return filter * countsPerFilter + before + code;
}

/** `n` rows as a column of codes for each category; low codes are common and high ones rare. */
export function categoryColumns(n: number): Uint8Array[] {
  const random = seededRandom(4);
  return categories.map(({ size }) => Uint8Array.from({ length: n }, () => random.skewed(size)));
}

export function countsDifference(ours: Counts, peer: Counts): string | null {
  const at = ours.findIndex((count, index) => count !== peer[index]);
  return at < 0 ? null : `filter ${Math.floor(at / countsPerFilter)}: ${ours[at]} and ${peer[at]} rows with one code`;
}

import type { Tier } from './vocabulary.ts';

/** Words in the two languages of the product. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

export const tableNames = [
  'regions',
  'tiers',
  'places',
  'place-names',
  'networks',
  'facilities',
  'alliances',
  'agreements',
  'lanes',
  'volumes',
  'settlement-weights',
  'network-shares',
  'months',
  'hexagons',
  'demand-hexagons',
  'ranges',
  'validation',
] as const;
/** Tables that only data sets of a reader's own may have. */
export const ownTableNames = ['facility-names', 'place-parcels'] as const;
export type TableName = (typeof tableNames)[number] | (typeof ownTableNames)[number];

export interface TableEntry {
  /** File beside the manifest. */
  readonly file: string;
  readonly rows: number;
  /** Size of the file as it is stored, bytes. */
  readonly bytes: number;
  /** SHA-256 of the uncompressed table, hex. */
  readonly sha256: string;
  readonly sources: readonly string[];
  readonly modelled: Bilingual;
}

/** A file that is drawn and not counted: gzipped TopoJSON. */
export interface DrawingEntry {
  readonly file: string;
  /** Size of the file as it is stored, bytes. */
  readonly bytes: number;
  readonly sha256: string;
  readonly sources: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly licence: string;
  readonly url: string;
}

export interface TierList {
  readonly id: string;
  readonly publisher: Bilingual;
  readonly year: number;
  readonly tiers: readonly Tier[];
}

/** What a reader decided when they made a data set of their files. */
export interface OwnData {
  /** What a link without these keys asks of this data set. */
  readonly defaults: { readonly as: string; readonly with: readonly string[]; readonly year: number; readonly tiers: string };
  /** The smallest region of the product's data that holds nearly all own facilities; null where demand is the reader's or there is none. */
  readonly region: number | null;
  /** False where regions have names and no boundaries: hexagons are drawn in their place. */
  readonly outlines: boolean;
  /** Where its facilities and demand lie: west, south, east, north in degrees. */
  readonly extent: readonly [west: number, south: number, east: number, north: number];
  /** The files, how many of their rows were loaded and left out, and how each was read. */
  readonly files: readonly OwnFile[];
  /** Facilities whose position the reader marked as approximate; absent in sets of an earlier version. */
  readonly approximate?: number;
  /** Pairs of facilities of two networks that looked like one and the same, how many were merged, and the choice; null where there were none. */
  readonly duplicates: { readonly pairs: number; readonly merged: number; readonly choice: DuplicateChoice } | null;
}

/** What is done with facilities of two networks that look like one and the same. */
export interface DuplicateChoice {
  /** Both are kept, or the second is left out. */
  readonly usual: 'keep' | 'merge';
  /** Pairs with which the other is done. */
  readonly others: readonly FilePair[];
}

/** Two rows of the reader's files. */
export interface FilePair {
  readonly first: FileRow;
  readonly second: FileRow;
}

/** A row by the number that it has in its file. */
export interface FileRow {
  readonly file: string;
  readonly row: number;
}

export interface OwnFile {
  readonly name: string;
  readonly role: string;
  readonly loaded: number;
  readonly rejected: number;
  /** Rows that the reader did not want; absent in sets of an earlier version. */
  readonly leftOut?: number;
  /** Reading, mapping, datum and what was done about each problem, as the page kept them. */
  readonly setup: unknown;
}

/** `manifest.json`: what a data set consists of and where it comes from. */
export interface Manifest {
  readonly schema: 1;
  readonly id: string;
  /** SHA-256 over the tables' hashes: the version of the data. */
  readonly hash: string;
  readonly title: Bilingual;
  /** Country whose demand counts unless a region abroad is asked for. */
  readonly home: string;
  readonly years: readonly [first: number, last: number];
  readonly made: string;
  readonly tables: Readonly<Record<(typeof tableNames)[number], TableEntry>> & { readonly [T in (typeof ownTableNames)[number]]?: TableEntry };
  readonly drawings: { readonly outlines: DrawingEntry; readonly basemap: DrawingEntry };
  /** Places of the world beside the data set and no part of it: fetched only when a reader asks for them. Their own sets have none. */
  readonly worldPlaces?: TableEntry;
  readonly tierLists: readonly TierList[];
  readonly sources: readonly Source[];
  /** Of a data set that a reader made of files; null or absent for one that comes with the product. */
  readonly own?: OwnData | null;
}

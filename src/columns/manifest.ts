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
export type TableName = (typeof tableNames)[number];

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
  readonly tables: Readonly<Record<TableName, TableEntry>>;
  readonly drawings: { readonly outlines: DrawingEntry; readonly basemap: DrawingEntry };
  readonly tierLists: readonly TierList[];
  readonly sources: readonly Source[];
}

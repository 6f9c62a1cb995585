import type { Decoded, Rejection } from '#columns/decode-table.ts';
import type { Manifest, TableName } from '#columns/manifest.ts';
import type { Columns } from '#columns/schema.ts';
import type { agreements, alliances, hexagons, networks, placeNames, ranges, regions, tierTable, validation } from '#columns/tables.ts';
import type { Kind, Measure } from '#columns/vocabulary.ts';
import type { AreaAnswer, CoverageAnswer } from '#engine/coverage/answer.ts';
import type { AreaQuestion, CoverageQuestion } from '#engine/coverage/question.ts';

/** A table that could not be used, as a sentence that names the file. */
export interface TableProblem {
  readonly table: TableName;
  readonly message: string;
  /** Nothing can be answered without the table. */
  readonly fatal: boolean;
}

/** What the page knows of a data set once it is loaded: small tables whole, large ones by their size and faults. */
export interface DataSummary {
  readonly manifest: Manifest;
  readonly problems: readonly TableProblem[];
  readonly rejected: readonly { readonly table: TableName; readonly rows: readonly Rejection[] }[];
  readonly demandRows: number;
  readonly regions: Columns<typeof regions>;
  readonly tiers: Columns<typeof tierTable>;
  readonly networks: Columns<typeof networks>;
  readonly alliances: Columns<typeof alliances>;
  readonly agreements: Columns<typeof agreements>;
  readonly ranges: Columns<typeof ranges>;
  readonly hexagons: Columns<typeof hexagons>;
}

/** Facilities to draw, in the order of their tiles. */
export interface FacilityPoints {
  /** Row in `facilities`. */
  readonly row: Int32Array;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Position in `networks`. */
  readonly network: Uint8Array;
  /** Code in `kinds`. */
  readonly kind: Uint8Array;
}

export interface FacilityQuestion {
  readonly year: number;
  readonly kinds: readonly Kind[];
  readonly net: readonly string[] | null;
}

export type RawTable = 'facilities' | 'demand' | 'coverage';

/** Every job of the worker: parameters and answer. The entry binds each to a pure function. */
export interface Jobs {
  load: { params: { manifestUrl: string }; answer: DataSummary };
  coverage: { params: CoverageQuestion; answer: CoverageAnswer };
  areas: { params: AreaQuestion; answer: AreaAnswer };
  facilityPoints: { params: FacilityQuestion; answer: FacilityPoints };
  /** A table as RFC 4180 text in UTF-8. */
  csv: { params: { table: 'facilities' } | { table: 'demand'; year: number; tierList: string }; answer: Uint8Array };
  validation: { params: Record<string, never>; answer: Columns<typeof validation> };
}

export type JobName = keyof Jobs;
export type Params<J extends JobName> = Jobs[J]['params'];
export type Answer<J extends JobName> = Jobs[J]['answer'];

/** To the worker. `dataHash` is empty until a data set is loaded. */
export type Request =
  | { readonly type: 'ask'; readonly id: number; readonly job: JobName; readonly dataHash: string; readonly question: unknown }
  | { readonly type: 'abort'; readonly id: number };

/** From the worker. Every answer names the data and the question it belongs to. */
export type Response = { readonly id: number; readonly dataHash: string; readonly question: unknown } & (
  | { readonly type: 'answer'; readonly answer: unknown }
  | { readonly type: 'failure'; readonly name: string; readonly message: string }
);

export type { Decoded, Measure, placeNames };

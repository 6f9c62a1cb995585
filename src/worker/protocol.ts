import type { Cell } from '#columns/csv.ts';
import type { RejectedRows, TableProblem } from '#columns/data-set.ts';
import type { Rejection } from '#columns/decode-table.ts';
import type { Manifest } from '#columns/manifest.ts';
import type { Columns } from '#columns/schema.ts';
import type { agreements, alliances, facilities, hexagons, networks, ranges, regions, tierTable, validation } from '#columns/tables.ts';
import type { Kind, Status } from '#columns/vocabulary.ts';
import type { AreaAnswer, CoverageAnswer } from '#engine/coverage/answer.ts';
import type { AreaDetails } from '#engine/coverage/area-details.ts';
import type { GapAnswer } from '#engine/coverage/gap-classes.ts';
import type { AreaDetailsQuestion, AreaQuestion, AreaUnit, CoverageQuestion } from '#engine/coverage/question.ts';
import type { GapOrderAnswer, GapPartners, GapRows } from '#engine/gaps/answer.ts';
import type { GapOrderQuestion, GapQuestion } from '#engine/gaps/question.ts';
import type { PartnersAnswer, PartnersAreaAnswer, SharingAnswer, SharingAreaAnswer } from '#engine/partners/answer.ts';
import type { PartnersAreaQuestion, PartnersQuestion, SharingAreaQuestion, SharingQuestion } from '#engine/partners/question.ts';
import type { HoursReachAnswer, RoutesAnswer } from '#engine/routing/parcels/answer.ts';
import type { HoursReachQuestion, RoutesQuestion } from '#engine/routing/parcels/question.ts';
import type { DepthAnswer, SeriesAnswer } from '#engine/series/answer.ts';
import type { SeriesQuestion } from '#engine/series/question.ts';
import type { RegionCode, Row } from '#engine/units.ts';

/** H3 cells to draw and to point at: the first rows of the table `hexagons`, or all of them. */
export type HexagonCells = Omit<Columns<typeof hexagons>, 'h3'>;

/** What the page knows of a data set once it is loaded: small tables whole, large ones by their size and faults. */
export interface DataSummary {
  readonly manifest: Manifest;
  readonly problems: readonly TableProblem[];
  readonly rejected: readonly RejectedRows[];
  readonly demandRows: number;
  readonly regions: Columns<typeof regions>;
  readonly tiers: Columns<typeof tierTable>;
  readonly networks: Columns<typeof networks>;
  readonly alliances: Columns<typeof alliances>;
  readonly agreements: Columns<typeof agreements>;
  readonly ranges: Columns<typeof ranges>;
  /** Cells of the coarsest resolution, which are what the whole country is drawn with; the job `hexagons` gives all. */
  readonly hexagons: HexagonCells;
  /** Of each resolution, from coarse to fine. */
  readonly hexagonCounts: readonly { readonly resolution: number; readonly cells: number }[];
}

/** Where a data set is: beside a manifest on a host, or in files by name that the page has. */
export type LoadQuestion = { readonly manifestUrl: string } | FilesQuestion;

export interface FilesQuestion {
  readonly files: ReadonlyMap<string, Blob>;
  /** Names the set that these files are of, where it has been prepared or is loaded: its large tables may be missing. */
  readonly outline?: string;
}

/** A data set that may be loaded next, without its facilities. */
export interface PrepareQuestion {
  /** What it will be known by. */
  readonly outline: string;
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Blob>;
}

/** What is handed over with a question and, unlike it, does not come back with the answer: the facilities of a prepared set. */
export type Given = Columns<typeof facilities>;

/** All facilities of all years, to draw; the place in the columns is the row in `facilities`. */
export interface FacilityPoints {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Place in `sorts`. */
  readonly code: Uint16Array | Uint32Array;
  readonly sorts: FacilitySorts;
}

/** Every combination of network, kind and years that any facility has: some hundreds, so that a filter looks at these and not at a million rows. */
export interface FacilitySorts {
  /** Row in `networks`. */
  readonly network: Uint8Array;
  /** Code in `kinds`. */
  readonly kind: Uint8Array;
  /** Open on 31 December of the years `opened <= year < closed`; `none` for those that stay. */
  readonly opened: Int16Array;
  readonly closed: Int16Array;
}

/** What is known of one facility; null where the data does not say. */
export interface FacilityDetails {
  /** Such as `cp-330782001-03`. */
  readonly id: string;
  /** What the reader's own file calls it; empty where it does not say. */
  readonly ownId: string;
  readonly ownName: string;
  /** Id of its network. */
  readonly network: string;
  readonly kind: Kind;
  /** Name of the place that it stands in. */
  readonly placeZh: string;
  readonly placeEn: string;
  readonly county: RegionCode;
  /** Parcels a day. */
  readonly capacity: number | null;
  /** Open on 31 December of the years `opened <= year < closed`. */
  readonly opened: number | null;
  readonly closed: number | null;
  readonly status: Status;
  /** Rule or source that it comes from. */
  readonly source: string;
}

export type CsvQuestion =
  | { readonly table: 'facilities' }
  | { readonly table: 'demand'; readonly year: number; readonly tierList: string }
  /** The list of gaps as it is shown: its rows and their order. */
  | { readonly table: 'gaps'; readonly question: GapOrderQuestion }
  /** Rows that the page has made. */
  | { readonly table: 'rows'; readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

export interface SearchQuestion {
  /** What was typed so far: Chinese, pinyin, initials or English. */
  readonly text: string;
  readonly most: number;
}

/** Regions and places found, best first. */
export interface SearchAnswer {
  /** Row in `regions`; the county for a place. */
  readonly region: Int32Array;
  /** Row in `places`; `none` for a region. */
  readonly place: Int32Array;
  /** Code of the region or the place. */
  readonly code: Int32Array;
  readonly nameZh: readonly string[];
  readonly nameEn: readonly string[];
  readonly lng: Float64Array;
  readonly lat: Float64Array;
}

export interface PlaceQuestion {
  /** Row in `places`. */
  readonly row: Row;
  /** Facilities open on 31 December of the year, of these kinds and networks; null for all networks. */
  readonly year: number;
  readonly kinds: readonly Kind[];
  readonly net: readonly string[] | null;
}

/** A place, and the nearest facility of each network to its core, the nearest network first; one that has none within 500 km is left out. */
export interface PlaceDetails {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly county: RegionCode;
  /** Row in `networks`. */
  readonly network: Uint8Array;
  /** Row in `facilities`, and its kind. */
  readonly facility: Int32Array;
  readonly kind: Uint8Array;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Great-circle km. */
  readonly km: Float64Array;
}

/** Places with demand under the filters, where they lie and what is in reach in them. */
export interface PlaceReachAnswer {
  /** Row in `places`. */
  readonly row: Int32Array;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly total: Float64Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Names of all places in the order of `places`, one a line: two strings cross to the page sooner than 80,000. */
export interface PlaceNames {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** Where every place lies and what it is called, those with most residents first; names one a line. */
export interface TownAnswer extends PlaceNames {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
}

/** Paths, with the names of all places and the ids of all facilities on them. */
export interface NamedRoutes extends RoutesAnswer {
  readonly places: readonly { readonly place: Row; readonly zh: string; readonly en: string; readonly code: number; readonly county: RegionCode }[];
  readonly facilities: readonly { readonly facility: Row; readonly id: string; readonly kind: Kind; readonly network: string }[];
}

/** Every job of the worker: its question and its answer. The entry binds each to a function. */
export interface Jobs {
  load: { question: LoadQuestion; answer: DataSummary };
  /** Reads a data set that may be loaded next, while another is; null forgets it. */
  prepare: { question: PrepareQuestion | null; answer: DataSummary | null };
  /** Searches, step by step, for what will be asked first of the set that is prepared. */
  searchAhead: { question: CoverageQuestion; answer: null };
  coverage: { question: CoverageQuestion; answer: CoverageAnswer };
  areas: { question: AreaQuestion; answer: AreaAnswer };
  gaps: { question: AreaQuestion; answer: GapAnswer };
  partners: { question: PartnersQuestion; answer: PartnersAnswer };
  partnersAreas: { question: PartnersAreaQuestion; answer: PartnersAreaAnswer };
  sharing: { question: SharingQuestion; answer: SharingAnswer };
  sharingAreas: { question: SharingAreaQuestion; answer: SharingAreaAnswer };
  gapRows: { question: GapQuestion; answer: GapRows };
  /** Sorts and searches the same list; asked again for each order while the rows stay. */
  gapOrder: { question: GapOrderQuestion; answer: GapOrderAnswer };
  /** Needs every network's distances, so it comes after the list. */
  gapPartners: { question: GapQuestion; answer: GapPartners };
  /** The cells of `hinterland-gaps.csv`, for files of another kind. */
  gapCells: { question: GapOrderQuestion; answer: Cell[][] };
  series: { question: SeriesQuestion; answer: SeriesAnswer };
  /** Needs every network's distances, so it is asked apart from the other series. */
  depth: { question: SeriesQuestion; answer: DepthAnswer };
  /** Cells of every resolution, in the order that rows of answers count in. */
  hexagons: { question: null; answer: HexagonCells };
  placeNames: { question: null; answer: PlaceNames };
  towns: { question: null; answer: TownAnswer };
  place: { question: PlaceQuestion; answer: PlaceDetails };
  placeReach: { question: GapQuestion; answer: PlaceReachAnswer };
  /** Row in `regions` of the county that each area of a unit is named by. */
  mainCounties: { question: { readonly unit: AreaUnit }; answer: Int32Array };
  area: { question: AreaDetailsQuestion; answer: AreaDetails };
  facility: { question: { readonly row: Row }; answer: FacilityDetails };
  facilityPoints: { question: null; answer: FacilityPoints };
  /** A table as RFC 4180 text in UTF-8. */
  csv: { question: CsvQuestion; answer: Uint8Array<ArrayBuffer> };
  search: { question: SearchQuestion; answer: SearchAnswer };
  routes: { question: RoutesQuestion; answer: NamedRoutes };
  hoursReach: { question: HoursReachQuestion; answer: HoursReachAnswer };
  /** Lanes of the data that are left out, with their faults. */
  laneFaults: { question: null; answer: readonly Rejection[] };
  /** Id of the demand point nearest to a position, as `from` and `to` of a link hold it. */
  nearestPoint: { question: { readonly lng: number; readonly lat: number }; answer: string };
  validation: { question: null; answer: Columns<typeof validation> };
}

export type JobName = keyof Jobs;
export type Question<J extends JobName> = Jobs[J]['question'];
export type Answer<J extends JobName> = Jobs[J]['answer'];

/** What is known of the shipped data, and answers about it, before the worker has read a table. */
export interface HeadStart {
  readonly summary: DataSummary;
  readonly answers: readonly { readonly [J in JobName]: { readonly job: J; readonly question: Question<J>; readonly answer: Answer<J> } }[JobName][];
}

/** A question for later waits until no other is waiting. */
export type Urgency = 'now' | 'later';

/**
 * To the worker. `dataHash` names the data that the question is about; null for `load` and `prepare`, which bring it, and `searchAhead`.
 */
export type ToWorker =
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly job: JobName;
      readonly dataHash: string | null;
      readonly question: unknown;
      readonly urgency: Urgency;
      readonly given?: Given;
    }
  | { readonly type: 'abort'; readonly id: number };

/** From the worker. Every answer names the data and the question that it belongs to. */
export type FromWorker = { readonly id: number; readonly dataHash: string | null; readonly question: unknown } & (
  | { readonly type: 'answer'; readonly answer: unknown }
  | { readonly type: 'failure'; readonly message: string }
);

/** The end of a channel, as browsers' workers and Node's MessageChannel both have it. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

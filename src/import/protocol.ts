import type { FilePair, Manifest } from '#columns/manifest.ts';
import type { Columns } from '#columns/schema.ts';
import type { facilities } from '#columns/tables.ts';
import type { AreaNames } from './boundaries/area-names.ts';
import type { BoundaryDatumGuess } from './boundaries/boundary-datum.ts';
import type { BuildOptions } from './building/build-input.ts';
import type { FileSetup, SharedPoints } from './checking/check-table.ts';
import type { ColumnValues } from './checking/chosen-rows.ts';
import type { Datum, DatumGuess } from './checking/datum.ts';
import type { Problem } from './checking/problems.ts';
import type { FileOrigin } from './file-origin.ts';
import type { PlacesChoice, PlacesOfCountry } from './gazetteer/world-places.ts';
import type { Mapping, Role } from './mapping/roles.ts';
import type { DecimalMark } from './reading/raw-table.ts';
import type { Reading, ReadingChoice } from './reading/read-file.ts';
import type { Refusal } from './reading/refusal.ts';

/** A file and what the reader says of it. The number names it while the page is open. */
export interface FileJob {
  readonly id: number;
  readonly file: File;
  /** Their own, or written from the list of the world's places. */
  readonly origin: FileOrigin;
  readonly reading: ReadingChoice;
  readonly setup: FileSetup;
}

/** A result, or why there is none. */
export type Outcome<T> = { readonly refusal: Refusal } | { readonly value: T };

/** What a file looks like by its first rows. */
export interface Inspection extends Omit<Reading, 'table'> {
  readonly names: readonly string[];
  readonly preview: readonly (readonly string[])[];
  /** How most columns write their numbers; null where no cell has a decimal mark. */
  readonly decimal: DecimalMark | null;
  /** Columns of few values, by which rows can be chosen. */
  readonly choosable: readonly string[];
  readonly role: Role;
  readonly mappings: Readonly<Record<Role, Mapping>>;
  /** Files of one shape are mapped alike. */
  readonly shape: string;
}

/** Some of the rows that load, spread over the file, to draw, and the land about them. */
export interface PointPicture {
  readonly lng: Float32Array;
  readonly lat: Float32Array;
  /** x, y in turn of each ring. */
  readonly land: readonly Float32Array[];
}

/** What facilities of all files together are suspected of. */
export interface Suspicions {
  /** Of two networks, near and named alike. */
  readonly pairs: readonly DuplicatePair[];
  /** How many stand in an earlier file too, with the same network and position. */
  readonly repeated: number;
}

export interface CheckReport {
  /** All of the file. Those that neither load nor were left out by choice are rejected. */
  readonly rows: number;
  readonly loaded: number;
  /** Not wanted by the reader. */
  readonly leftOut: number;
  readonly problems: readonly Problem[];
  readonly shared: Omit<SharedPoints, 'marked'> | null;
  readonly datum: Datum;
  readonly guess: DatumGuess | null;
  /** Of a file of boundaries; null for others. */
  readonly boundaries: { readonly datum: Datum; readonly guess: BoundaryDatumGuess } | null;
  /** Null for tables without positions. */
  readonly picture: PointPicture | null;
  /** Names of the networks in the file, at most so many as are worth showing. */
  readonly networks: readonly string[];
}

/** A pair of suspected duplicates in words. */
export interface DuplicatePair extends FilePair {
  readonly firstName: string;
  readonly firstNetwork: string;
  readonly secondName: string;
  readonly secondNetwork: string;
  readonly metres: number;
  /** Row of the second over all files of facilities in the order of their names. */
  readonly secondIndex: number;
}

/** Facilities that load, and how many of them the shipped demand has no places for. */
export interface OutsideChina {
  readonly facilities: number;
  readonly outside: number;
}

export type BuildRequest = Omit<BuildOptions, 'made'>;

export interface Built {
  readonly manifest: Manifest;
  /** But for the large tables. Blobs: the page hands them on and never has their bytes. */
  readonly files: ReadonlyMap<string, Blob>;
  /** Names what was handed over, or would have been. */
  readonly outline: string;
}

/** All of a data set. */
export type Written = Omit<Built, 'outline'>;

/** A data set before its large tables are written: enough to answer what will be asked of it first. */
export interface Outline {
  /** Same outline, same data set but for its id, title, year and what is told of duplicates. */
  readonly outline: string;
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Blob>;
  /** Copies that are handed over. */
  readonly facilities: Columns<typeof facilities>;
}

/** An area of a file of boundaries by its borders. */
export interface BoundaryArea extends AreaNames {
  /** Arcs of each ring; `~n` is the arc n from its end. */
  readonly rings: readonly (readonly number[])[];
}

/** A file of boundaries as a map draws it: what two areas share is one line. */
export interface Boundaries {
  /** Name of the file. */
  readonly file: string;
  readonly datum: Datum;
  readonly guess: BoundaryDatumGuess;
  readonly areas: readonly BoundaryArea[];
  /** First point of each arc, and one more. */
  readonly pointOf: Int32Array<ArrayBuffer>;
  /** Longitude and latitude of each point in turn, in WGS-84. */
  readonly positions: Float64Array<ArrayBuffer>;
}

/** What the import worker does. Each call has a number of its own, by which it can be stopped. */
export interface ImportApi {
  /** Reads what every check needs, before there is a file. */
  prepare(): Promise<Outcome<null>>;
  /** @param id of the file, under which its rows are kept where they had to be read as a whole. */
  inspect(call: number, file: File, reading: ReadingChoice, id?: number): Promise<Outcome<Inspection>>;
  check(call: number, job: FileJob, report: (share: number) => void): Promise<Outcome<CheckReport>>;
  /** What stands in a column of the whole file. */
  values(job: Pick<FileJob, 'id' | 'file' | 'reading'>, column: string): Promise<Outcome<ColumnValues>>;
  rejected(job: FileJob, reasons: Readonly<Record<string, string>>): Promise<Outcome<Uint8Array<ArrayBuffer>>>;
  duplicates(call: number, jobs: readonly FileJob[]): Promise<Outcome<Suspicions>>;
  outsideChina(call: number, jobs: readonly FileJob[]): Promise<Outcome<OutsideChina>>;
  /** Countries of the list of the world's places, which is fetched for it, with how many facilities of the files lie in each. */
  countries(jobs: readonly FileJob[]): Promise<Outcome<readonly PlacesOfCountry[]>>;
  /** The chosen places as a file of demand. */
  placesFile(jobs: readonly FileJob[], choice: PlacesChoice): Promise<Outcome<Uint8Array<ArrayBuffer>>>;
  /**
   * @param hand gets the outline as soon as there is one.
   * @param held the outline that the page has already, and needs no second time.
   */
  build(
    call: number,
    jobs: readonly FileJob[],
    request: BuildRequest,
    report: (share: number) => void,
    hand?: (outline: Outline) => void,
    held?: string | null,
  ): Promise<Outcome<Built>>;
  /** The set that was built of the same, with its large tables. */
  write(call: number, jobs: readonly FileJob[], request: BuildRequest): Promise<Outcome<Written>>;
  /** A file of boundaries for the map of whatever data set; null: the datum is guessed. */
  boundaries(call: number, file: File, datum: Datum | null): Promise<Outcome<Boundaries>>;
  stop(call: number): void;
  /** The file is not wanted any more: what was read of it is dropped, and what is being read of it ends. */
  forget(id: number): void;
}

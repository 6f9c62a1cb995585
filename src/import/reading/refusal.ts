/** Why a file is not read at all; each has a sentence that says what to do instead. */
export const refusalCodes = [
  'shapefile',
  'kml',
  'pdf',
  'html',
  'old-excel',
  'archive',
  'feather',
  'too-large',
  'empty',
  'header-only',
  'open-quote',
  'damaged',
  'deep-json',
  'no-table',
  'too-many-networks',
  'too-many-to-share',
  'no-json',
  'no-areas',
  'not-degrees',
  'bad-arcs',
  'large-boundaries',
  'many-corners',
  'unknown',
  'stopped',
] as const;

export interface Refusal {
  readonly code: (typeof refusalCodes)[number];
  /** A row number, a parser's own words or a size; empty where the sentence needs none. */
  readonly detail: string;
}

/** Thrown inside the import; what leaves the worker is the refusal itself. */
export class Refused extends Error {
  override name = 'Refused';
  readonly refusal: Refusal;

  constructor(code: Refusal['code'], detail = '') {
    super(`${code}: ${detail}`);
    this.refusal = { code, detail };
  }
}

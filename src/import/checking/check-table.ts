import { kinds, none } from '#columns/vocabulary.ts';
import { type FieldName, type Mapping, type Role, roleFields } from '#import/mapping/roles.ts';
import { decimalMark, kindCode, numberIn, scopeWords, tierCode, yearIn } from '#import/mapping/values.ts';
import { type RawColumn, type RawTable, textAt } from '#import/reading/raw-table.ts';
import { type Datum, type DatumGuess, guessedDatum, type KnownPlaces, toWgs84 } from './datum.ts';
import type { Ground } from './ground.ts';
import { checkedPositions, checkPlausible, type Positions } from './positions.ts';
import { Findings, type Problem, type Treatments } from './problems.ts';

/** What a reader says of a file. */
export interface FileSetup {
  readonly role: Role;
  readonly mapping: Mapping;
  /** Null: the guess. */
  readonly datum: Datum | null;
  readonly treatments: Treatments;
}

/** A file's rows as its role wants them; values of rows that are left out have no meaning. */
export interface CheckedTable {
  readonly role: Role;
  readonly rows: number;
  readonly problems: readonly Problem[];
  /** As `Findings.reason`. */
  readonly reason: Uint8Array;
  /** Rows that load. */
  readonly kept: Int32Array;
  /** In WGS-84; empty for a table without positions. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly guess: DatumGuess | null;
  readonly datum: Datum;
  /** The text of a field, from its column or its value for all; empty where there is neither. */
  readonly text: (field: FieldName, row: number) => string;
  /** The number of a field; NaN where it has none. */
  readonly number: (field: FieldName, row: number) => number;
  /** Codes in `kinds`. */
  readonly kind: Uint8Array;
}

export interface CheckInput {
  readonly table: RawTable;
  readonly setup: FileSetup;
  readonly ground: Ground;
  readonly places: KnownPlaces;
  /** Whether the shipped regions have a prefecture of this code or name. */
  readonly hasPrefecture: (text: string) => boolean;
}

/** Kind of facilities whose file does not say it. */
const usualKind = kinds.indexOf('service-point');
const yearBounds = [1900, 2100] as const;
const numberFields: readonly FieldName[] = ['capacity', 'people', 'parcels', 'villages', 'delivered', 'collected'];
const yearFields: readonly FieldName[] = ['opened', 'closed', 'year', 'from', 'to'];

/** Looks at every row of a file as what the reader says it is. */
export function checkTable({ table, setup, ground, places, hasPrefecture }: CheckInput): CheckedTable {
  const { role, mapping } = setup;
  const findings = new Findings(table.number, setup.treatments);
  const columnOf = (field: FieldName): RawColumn | null => {
    const name = mapping.columns[field];
    return name === undefined ? null : (table.columns[table.names.indexOf(name)] ?? null);
  };
  const columns = new Map(roleFields[role].map(({ field }) => [field, columnOf(field)] as const));
  const text = (field: FieldName, row: number): string => {
    const column = columns.get(field);
    return column ? textAt(column, row).trim() : (mapping.constants[field]?.trim() ?? '');
  };
  const marks = new Map(Array.from(columns, ([field, column]) => [field, column ? decimalMark(column) : '.'] as const));
  const number = (field: FieldName, row: number): number => {
    if (yearFields.includes(field)) {
      const year = yearIn(text(field, row));
      return year >= yearBounds[0] && year <= yearBounds[1] ? year : Number.NaN;
    }
    return numberIn(text(field, row), marks.get(field) ?? '.');
  };
  const kind = new Uint8Array(role === 'facilities' || role === 'agreements' ? table.rows : 0).fill(usualKind);
  const has = (field: FieldName) => columns.get(field) != null || Boolean(mapping.constants[field]?.trim());

  noteForm(table, findings);
  let positions: Positions = { lng: new Float64Array(0), lat: new Float64Array(0) };
  let guess: DatumGuess | null = null;
  let datum: Datum = 'wgs84';
  const [lngColumn, latColumn] = [columns.get('lng'), columns.get('lat')];
  if (lngColumn && latColumn) {
    positions = checkedPositions(lngColumn, latColumn, table.rows, ground, findings);
    const sound = findings.kept();
    const named = (at: number) => `${text('name', sound[at])} ${text('county', sound[at])}`;
    guess = guessedDatum(pick(positions.lng, sound), pick(positions.lat, sound), named, ground, places);
    datum = setup.datum ?? guess.datum;
    convert(positions, sound, datum, ground, findings);
    checkPlausible(positions, ground, findings);
  }
  for (const { field, needed } of roleFields[role]) {
    if (needed && field !== 'lng' && field !== 'lat') each(table.rows, (row) => text(field, row) === '' && findings.add('missing-value', row, field));
  }
  for (const field of [...numberFields, ...yearFields]) if (columns.get(field)) checkNumbers(field);
  if (kind.length > 0) checkKinds();
  if (role === 'facilities' || role === 'demand') checkIds(table, columns.get('id') ?? null, findings);
  if (role === 'facilities') checkRepeated(positions, kind, (row) => text('network', row), findings);
  if (role === 'demand' && !has('people')) findings.addCount('no-people', table.rows, '');
  if (role === 'tiers' || columns.get('tier'))
    each(table.rows, (row) => tierCode(text('tier', row)) < 0 && findings.add('unknown-word', row, text('tier', row)));
  if (role === 'agreements') checkScopes();
  if (role === 'tiers' || role === 'volumes') {
    const name = (row: number) => text('prefecture', row);
    each(table.rows, (row) => name(row) !== '' && !hasPrefecture(name(row)) && findings.add('unknown-region', row, name(row)));
  }

  return {
    role,
    rows: table.rows,
    problems: findings.problems(),
    reason: findings.reason,
    kept: findings.kept(),
    ...positions,
    guess,
    datum,
    text,
    number,
    kind,
  };

  function checkNumbers(field: FieldName): void {
    const isYear = yearFields.includes(field);
    each(table.rows, (row) => {
      const got = text(field, row);
      if (got === '') return;
      const value = number(field, row);
      const isSound = isYear ? !Number.isNaN(value) : value >= 0 && value < (field === 'delivered' || field === 'collected' ? 2 ** 53 : mostWhole);
      if (!isSound) findings.add(field === 'year' || field === 'delivered' ? 'bad-number' : 'bad-value', row, `${field}: ${got}`);
    });
  }

  function checkKinds(): void {
    if (!has('kind')) {
      if (role === 'facilities') findings.addCount('no-kind', table.rows, kinds[usualKind]);
      return;
    }
    const known = new Map<string, number>();
    for (let row = 0; row < table.rows; row++) {
      const word = text('kind', row);
      let code = known.get(word);
      if (code === undefined) {
        code = kindCode(word);
        known.set(word, code);
      }
      if (code < 0) findings.add('unknown-kind', row, word);
      else kind[row] = code;
    }
  }

  function checkScopes(): void {
    for (const field of ['tiers', 'settlements'] as const)
      each(table.rows, (row) => scopeWords(text(field, row), field) === null && findings.add('unknown-word', row, text(field, row)));
  }
}

/** Whole numbers of the tables have 31 bits. */
const mostWhole = 2 ** 31 - 1;

/** A whole number for a table that knows `none`. */
export function wholeOrNone(value: number): number {
  return Number.isNaN(value) || value < 0 || value >= mostWhole ? none : Math.round(value);
}

function each(rows: number, act: (row: number) => unknown): void {
  for (let row = 0; row < rows; row++) act(row);
}

function pick(values: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row]);
}

/** What the reading of the file noticed. */
function noteForm(table: RawTable, findings: Findings): void {
  for (const { code, rows } of table.notes) {
    if (rows.length === 0) findings.add(code, -1, '');
    for (const row of rows) findings.add(code, row, textAt(table.columns[0], row));
  }
}

function convert({ lng, lat }: Positions, rows: Int32Array, datum: Datum, ground: Ground, findings: Findings): void {
  if (datum === 'wgs84') return;
  let moved = 0;
  for (const row of rows) {
    const [x, y] = toWgs84(datum, lng[row], lat[row], ground);
    if (x !== lng[row] || y !== lat[row]) moved++;
    lng[row] = Math.round(x * 1e5) / 1e5;
    lat[row] = Math.round(y * 1e5) / 1e5;
  }
  findings.addCount('datum', moved, datum);
}

/** Ids that stood in an earlier row, and codes that a spreadsheet has shortened by their leading zero. */
function checkIds(table: RawTable, column: RawColumn | null, findings: Findings): void {
  if (!column) return;
  const seen = new Set<string>();
  const lengths = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) {
    if (findings.reason[row] !== 0) continue;
    const id = textAt(column, row).trim();
    if (id === '') continue;
    if (seen.size === seen.add(id).size) findings.add('duplicate-id', row, id);
    if (/^\d+$/.test(id)) lengths.set(id.length, (lengths.get(id.length) ?? 0) + 1);
  }
  const [usual = 0] = [...lengths].sort((a, b) => b[1] - a[1]).map(([length]) => length);
  if (usual < 5 || (lengths.get(usual) ?? 0) < table.rows * 0.5) return;
  each(table.rows, (row) => {
    const id = textAt(column, row).trim();
    if (id.length === usual - 1 && /^[1-9]\d*$/.test(id)) findings.add('zeros-lost', row, `${id} → 0${id}`);
  });
}

/** Facilities of one network and kind on exactly the same spot. */
function checkRepeated({ lng, lat }: Positions, kind: Uint8Array, networkOf: (row: number) => string, findings: Findings): void {
  const seen = new Set<string | number>();
  const networks = new Map<string, number>();
  for (let row = 0; row < lng.length; row++) {
    if (findings.reason[row] !== 0) continue;
    const network = networkOf(row);
    const number = networks.get(network) ?? networks.size;
    networks.set(network, number);
    // 1e-5°: 36 million east × 18 million north are below 2^50; eight sorts of facilities more fit exactly, others go by text.
    const spot = Math.round((lng[row] + 180) * 1e5) * 18_000_001 + Math.round((lat[row] + 90) * 1e5);
    const sort = number * kinds.length + kind[row];
    const key = sort < 8 ? spot * 8 + sort : `${spot} ${sort}`;
    if (seen.size === seen.add(key).size) findings.add('repeated-point', row, `${lat[row]}, ${lng[row]}`);
  }
}

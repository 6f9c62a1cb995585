import { type PackedTexts, unpackedText } from '#columns/packed-texts.ts';
import { kinds, none } from '#columns/vocabulary.ts';
import { type FieldName, type Mapping, type Role, roleFields } from '#import/mapping/roles.ts';
import { kindCode, scopeWords, tierCode } from '#import/mapping/values.ts';
import type { GroupedTexts, WordGroups } from '#import/mapping/word-groups.ts';
import { type DecimalMark, type RawTable, textAt } from '#import/reading/raw-table.ts';
import { chosenRows, type RowCondition } from './chosen-rows.ts';
import { type Datum, type DatumGuess, guessedDatum, type KnownPlaces, sampledRows, toWgs84 } from './datum.ts';
import { FileFields, yearFields } from './file-fields.ts';
import type { Ground } from './ground.ts';
import { picked } from './grouped-rows.ts';
import { type IdFacts, idFacts } from './id-facts.ts';
import { checkedPositions, checkPlausible, type Positions } from './positions.ts';
import { Findings, type Problem, type Treatments } from './problems.ts';
import { rowsOfSharedHash, stirred } from './repeated-rows.ts';

/** What a reader says of a file. */
export interface FileSetup {
  readonly role: Role;
  readonly mapping: Mapping;
  /** Null: the guess. */
  readonly datum: Datum | null;
  readonly treatments: Treatments;
  /** Null, or absent in what an earlier version kept: as each column shows it. */
  readonly decimal?: DecimalMark | null;
  /** Which rows load at all; absent in what an earlier version kept. */
  readonly only?: readonly RowCondition[];
}

/** A file's rows as its role wants them; values of rows that are left out have no meaning. */
export interface CheckedTable {
  readonly role: Role;
  /** The rows that the reader wants, as they were read. */
  readonly table: RawTable;
  readonly rows: number;
  /** Rows of the file that the reader does not want. */
  readonly leftOut: number;
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
  readonly fields: FileFields;
  /** Codes in `kinds`. */
  readonly kind: Uint8Array;
  /** Points that several facilities of one network and kind stand on; null where there are none. */
  readonly shared: SharedPoints | null;
}

export interface SharedPoints {
  readonly points: number;
  /** Rows on them, and on the one that has most. */
  readonly rows: number;
  readonly most: number;
  /** 1 for each row of the table on them where they are to be marked as approximate; null where they are not. */
  readonly marked: Uint8Array | null;
}

export interface CheckInput {
  readonly table: RawTable;
  readonly setup: FileSetup;
  readonly ground: Ground;
  readonly places: KnownPlaces;
  /** Whether the shipped regions have a prefecture of this code or name. */
  readonly hasPrefecture: (text: string) => boolean;
  /** Hears where the rows lie, before they are looked at in other respects. */
  readonly onPositions?: (positions: Positions, sound: Int32Array) => void;
  /** Has texts of these fields looked at elsewhere meanwhile; null where nobody does it. */
  readonly factsOf?: (fields: FileFields) => Promise<TextFacts | null>;
}

/** What is found out of texts by themselves. */
export interface TextFacts {
  readonly ids: IdFacts | null;
  readonly words: ReadonlyMap<FieldName, GroupedTexts>;
}

/** Kind of facilities whose file does not say it. */
const usualKind = kinds.indexOf('service-point');
const numberFields: readonly FieldName[] = ['capacity', 'people', 'parcels', 'villages', 'delivered', 'collected'];

/** Looks at every row of a file as what the reader says it is. */
export async function checkTable({ table: whole, setup, ground, places, hasPrefecture, onPositions, factsOf }: CheckInput): Promise<CheckedTable> {
  const { role, mapping, only = [] } = setup;
  const table = chosenRows(whole, only);
  const leftOut = whole.rows - table.rows;
  const findings = new Findings(table.number, setup.treatments);
  const fields = new FileFields(table, role, mapping, setup.decimal ?? null);
  const asked = factsOf?.(fields);
  const kind = new Uint8Array(role === 'facilities' || role === 'agreements' ? table.rows : 0).fill(usualKind);

  findings.addCount('not-wanted', leftOut, only.map(({ column, values }) => `${column} = ${values.join(', ')}`).join('; '));
  noteForm(table, findings);
  let positions: Positions = { lng: new Float64Array(0), lat: new Float64Array(0) };
  let guess: DatumGuess | null = null;
  let datum: Datum = 'wgs84';
  const [lngColumn, latColumn] = [fields.column('lng'), fields.column('lat')];
  if (lngColumn && latColumn) {
    positions = checkedPositions(lngColumn, latColumn, table.rows, ground, findings);
    const sound = findings.kept();
    const sample = sampledRows(sound);
    const named = (at: number) => `${fields.text('name', sample[at])} ${fields.text('county', sample[at])}`;
    guess = guessedDatum(picked(positions.lng, sample), picked(positions.lat, sample), named, ground, places);
    datum = setup.datum ?? guess.datum;
    convert(positions, sound, datum, ground, findings);
    onPositions?.(positions, sound);
    checkPlausible(positions, ground, findings);
  }
  const numbered = [...numberFields, ...yearFields].filter((field) => fields.column(field));
  // What is asked of them elsewhere has its time meanwhile.
  for (const field of numbered) fields.numbers(field);
  const facts = await asked;
  for (const [field, groups] of facts?.words ?? []) fields.know(field, groups);
  for (const { field, needed } of roleFields[role]) {
    if (needed && field !== 'lng' && field !== 'lat') checkWords(field, (word) => (word === '' ? field : null), 'missing-value');
  }
  for (const field of numbered) checkNumbers(field);
  if (kind.length > 0) checkKinds();
  const ids = role === 'facilities' || role === 'demand' ? fields.texts('id') : null;
  if (ids) checkIds(ids, facts?.ids ?? idFacts(ids), findings);
  const shared = role === 'facilities' ? checkRepeated(positions, kind, fields.words('network'), findings) : null;
  if (role === 'demand' && !fields.has('people')) findings.addCount('no-people', table.rows, '');
  if (role === 'tiers' || fields.column('tier')) checkWords('tier', (word) => (tierCode(word) < 0 ? word : null), 'unknown-word');
  if (role === 'agreements')
    for (const field of ['tiers', 'settlements'] as const) checkWords(field, (word) => (scopeWords(word, field) === null ? word : null), 'unknown-word');
  if (role === 'tiers' || role === 'volumes') checkWords('prefecture', (word) => (word !== '' && !hasPrefecture(word) ? word : null), 'unknown-region');

  return {
    role,
    table,
    rows: table.rows,
    leftOut,
    problems: findings.problems(),
    reason: findings.reason,
    kept: findings.kept(),
    ...positions,
    guess,
    datum,
    fields,
    kind,
    shared,
  };

  /** Looks at each word of a field once: what is wrong with it, or null. */
  function checkWords(field: FieldName, faultOf: (word: string) => string | null, code: 'missing-value' | 'unknown-word' | 'unknown-region'): void {
    const { count, word, codes } = fields.words(field);
    const faults = Array.from({ length: count }, (_, group) => faultOf(word(group)));
    if (faults.every((fault) => fault === null)) return;
    for (let row = 0; row < codes.length; row++) {
      const fault = faults[codes[row]];
      if (fault !== null) findings.add(code, row, fault);
    }
  }

  function checkNumbers(field: FieldName): void {
    const isYear = yearFields.includes(field);
    const numbers = fields.numbers(field);
    const most = field === 'delivered' || field === 'collected' ? 2 ** 53 : mostWhole;
    for (let row = 0; row < numbers.length; row++) {
      if (isYear ? !Number.isNaN(numbers[row]) : numbers[row] >= 0 && numbers[row] < most) continue;
      const got = fields.text(field, row);
      if (got !== '') findings.add(field === 'year' || field === 'delivered' ? 'bad-number' : 'bad-value', row, `${field}: ${got}`);
    }
  }

  function checkKinds(): void {
    if (!fields.has('kind')) {
      if (role === 'facilities') findings.addCount('no-kind', table.rows, kinds[usualKind]);
      return;
    }
    const { count, word, codes } = fields.words('kind');
    const known = Int32Array.from({ length: count }, (_, group) => kindCode(word(group)));
    for (let row = 0; row < codes.length; row++) {
      if (known[codes[row]] < 0) findings.add('unknown-kind', row, word(codes[row]));
      else kind[row] = known[codes[row]];
    }
  }
}

/** Whole numbers of the tables have 31 bits. */
const mostWhole = 2 ** 31 - 1;

/** A whole number for a table that knows `none`. */
export function wholeOrNone(value: number): number {
  return Number.isNaN(value) || value < 0 || value >= mostWhole ? none : Math.round(value);
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
function checkIds(texts: PackedTexts, { digits, shared }: IdFacts, findings: Findings): void {
  const rows = findings.kept();
  const word = (row: number) => unpackedText(texts, row).trim();
  const seen = new Set<string>();
  for (const row of shared) {
    if (digits[row] === 0 || findings.reason[row] !== 0) continue;
    const id = word(row);
    if (seen.size === seen.add(id).size) findings.add('duplicate-id', row, id);
  }
  const lengths: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const length = digits[rows[at]];
    if (length > 0) lengths[length] = (lengths[length] ?? 0) + 1;
  }
  const usual = lengths.reduce((most, many, length) => (many > (lengths[most] ?? 0) ? length : most), 0);
  if (usual < 5 || lengths[usual] < texts.rows * 0.5) return;
  for (let row = 0; row < texts.rows; row++) {
    if (digits[row] !== usual - 1) continue;
    const id = word(row);
    if (!id.startsWith('0')) findings.add('zeros-lost', row, `${id} → 0${id}`);
  }
}

/** Facilities of one network and kind on exactly the same spot, which may be that of a postcode or a town. */
function checkRepeated({ lng, lat }: Positions, kind: Uint8Array, { codes }: WordGroups, findings: Findings): SharedPoints | null {
  const rows = findings.kept();
  const hash = new Int32Array(lng.length);
  // A loop over the places: an iterator of a million rows takes as long as all that is done with them.
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const spot = stirred(stirred(Math.round(lng[row] * 1e5), Math.round(lat[row] * 1e5)), kind[row]);
    hash[row] = stirred(spot, codes[row]);
  }
  const marked = findings.treatmentOf('repeated-point') === 'mark' ? new Uint8Array(lng.length) : null;
  const seen = new Map<string, { readonly first: number; rows: number }>();
  for (const row of rowsOfSharedHash(hash, rows)) {
    const key = `${lng[row]} ${lat[row]} ${kind[row]} ${codes[row]}`;
    const point = seen.get(key);
    if (!point) {
      seen.set(key, { first: row, rows: 1 });
      continue;
    }
    point.rows++;
    findings.add('repeated-point', row, `${lat[row]}, ${lng[row]}`);
    if (marked) marked[point.first] = marked[row] = 1;
  }
  const counts = Array.from(seen.values(), (point) => point.rows).filter((count) => count > 1);
  if (counts.length === 0) return null;
  const [total, most] = counts.reduce(([sum, largest], count) => [sum + count, Math.max(largest, count)], [0, 0]);
  return { points: counts.length, rows: total, most, marked };
}

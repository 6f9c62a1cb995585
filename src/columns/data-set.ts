import { type Decoded, decodeTable, pickRows, type Rejection, TableError } from './decode-table.ts';
import { emptyColumns } from './empty-columns.ts';
import type { Manifest, TableName } from './manifest.ts';
import type { Columns, Dictionary, Table } from './schema.ts';
import * as tables from './tables.ts';
import { none, regionLevels, settlements, tiers } from './vocabulary.ts';

/** Tables that every answer needs; the rest of a data set is loaded when asked for. */
export const answerTables = {
  regions: tables.regions,
  tiers: tables.tierTable,
  places: tables.places,
  networks: tables.networks,
  facilities: tables.facilities,
  alliances: tables.alliances,
  agreements: tables.agreements,
  volumes: tables.volumes,
  'settlement-weights': tables.settlementWeights,
  hexagons: tables.hexagons,
  'demand-hexagons': tables.demandHexagons,
  ranges: tables.ranges,
  'place-parcels': tables.placeParcels,
} as const satisfies Partial<Record<TableName, Table>>;
export type AnswerTable = keyof typeof answerTables;

/** Without one of these there is no answer; without another the page says what is missing. */
const needed: readonly TableName[] = ['regions', 'tiers', 'places', 'networks', 'facilities', 'alliances', 'agreements'];

/** A table that could not be used, as a sentence that names the file. */
export interface TableProblem {
  readonly table: TableName;
  readonly message: string;
  /** Nothing can be answered without the table. */
  readonly fatal: boolean;
}

export interface RejectedRows {
  readonly table: TableName;
  readonly rows: readonly Rejection[];
}

export interface DataSet {
  readonly manifest: Manifest;
  readonly tables: { readonly [T in AnswerTable]: Columns<(typeof answerTables)[T]> };
  readonly problems: readonly TableProblem[];
  readonly rejected: readonly RejectedRows[];
  /** Row of each place by its row in the file; `none` for one that was left out. Tables that are read later refer to the file. */
  readonly placeRow: Int32Array;
  /** The same of each facility. */
  readonly facilityRow: Int32Array;
}

/** Tables of the demand; they refer to each other and to no others. */
const demandTables: readonly AnswerTable[] = ['regions', 'tiers', 'places', 'volumes', 'settlement-weights', 'hexagons', 'demand-hexagons', 'place-parcels'];

/** The tables that a data set takes from another as they were read: those of the demand, where the files are the same and all of their rows were kept. */
export function sharedTables(manifest: Manifest, { manifest: other, tables, problems, rejected }: DataSet): Partial<DataSet['tables']> {
  const isSame = (name: AnswerTable) => {
    const [mine, theirs] = [manifest.tables[name], other.tables[name]];
    return mine?.sha256 === theirs?.sha256 && mine?.sha256 !== '';
  };
  const isFaulty = [...problems, ...rejected].some(({ table }) => demandTables.some((name) => name === table));
  return !isFaulty && demandTables.every(isSame) ? Object.fromEntries(demandTables.map((name) => [name, tables[name]])) : {};
}

/**
 * Decodes the tables and checks what one says of another. A table that cannot be read is empty and has a problem; a row
 * that refers to what is not there is left out and reported. Row references are renumbered to the rows that are kept.
 * @param bytes uncompressed file of each table, or the error that came instead.
 * @param known tables that are in memory already.
 */
export function dataSet(manifest: Manifest, bytes: (table: AnswerTable) => Uint8Array | Error, known: Partial<DataSet['tables']> = {}): DataSet {
  const problems: TableProblem[] = [];
  const read = <T extends AnswerTable>(name: T): Decoded<(typeof answerTables)[T]> => {
    if (known[name]) return { columns: known[name], rejected: [] } as unknown as Decoded<(typeof answerTables)[T]>;
    const entry = manifest.tables[name];
    const nothing = { columns: emptyColumns(answerTables[name]), rejected: [] } as unknown as Decoded<(typeof answerTables)[T]>;
    if (!entry) return nothing;
    const { file } = entry;
    try {
      const found = bytes(name);
      if (found instanceof Error) throw found;
      const decoded = decodeTable(answerTables[name] as Table, found, file);
      const rows = decoded.columns.rows + decoded.rejected.length;
      if (rows !== entry.rows) throw new TableError(`${file}: has ${rows} rows, wanted ${entry.rows} as the manifest says; it is of another version.`);
      return decoded as unknown as Decoded<(typeof answerTables)[T]>;
    } catch (error) {
      problems.push({ table: name, message: (error as Error).message, fatal: needed.includes(name) });
      return nothing;
    }
  };
  const regions = read('regions');
  const codes = new Set(regions.columns.code);
  const counties = new Set(regions.columns.code.filter((_, row) => regions.columns.level[row] === regionLevels.indexOf('county')));
  const networks = read('networks');
  const networkIds = new Set(wordsOf(networks.columns.id));
  const places = checked('places', read('places'), (columns, row) => (counties.has(columns.county[row]) ? null : ['county', columns.county[row]]));
  const placeRow = renumbering(places);
  const hexagons = read('hexagons');
  const hexagonRow = renumbering(hexagons);
  const alliances = checked('alliances', read('alliances'), (columns, row) => unknownWord('member', columns.member, row, networkIds));
  const viewIds = new Set([...networkIds, ...wordsOf(alliances.columns.alliance)]);
  const facilities = read('facilities');
  const repeated = repeatedIds(facilities.columns);
  const unknownNetworks = facilities.columns.network.values.map((word) => (networkIds.has(word) ? null : (['network', word] as const)));

  const decoded = {
    regions,
    networks,
    places,
    hexagons,
    alliances,
    tiers: checked('tiers', read('tiers'), (columns, row) => (codes.has(columns.prefecture[row]) ? null : ['prefecture', columns.prefecture[row]])),
    volumes: checked('volumes', read('volumes'), (columns, row) => (codes.has(columns.prefecture[row]) ? null : ['prefecture', columns.prefecture[row]])),
    // A million rows without a fault are told from others in one quick pass.
    facilities:
      repeated.size === 0 && unknownNetworks.every((fault) => fault === null) && allKnown(facilities.columns.place, placeRow)
        ? facilities
        : checked('facilities', facilities, (columns, row) => {
            if ((placeRow[columns.place[row]] ?? none) === none) return ['place', columns.place[row]];
            if (repeated.has(row)) return ['ordinal', columns.ordinal[row], 'duplicate'];
            return unknownNetworks[columns.network.codes[row]];
          }),
    agreements: checked(
      'agreements',
      read('agreements'),
      (columns, row) =>
        unknownWord('owner', columns.owner, row, networkIds) ??
        unknownWord('user', columns.user, row, viewIds) ??
        unknownScope('tiers', columns.tiers[row], tiers) ??
        unknownScope('settlements', columns.settlements[row], settlements),
    ),
    'demand-hexagons': checked('demand-hexagons', read('demand-hexagons'), (columns, row) => {
      if ((placeRow[columns.place[row]] ?? none) === none) return ['place', columns.place[row]];
      for (const field of ['coarse', 'fine'] as const) if ((hexagonRow[columns[field][row]] ?? none) === none) return [field, columns[field][row]];
      return null;
    }),
    'settlement-weights': read('settlement-weights'),
    'place-parcels': checked('place-parcels', read('place-parcels'), (columns, row) =>
      (placeRow[columns.place[row]] ?? none) === none ? ['place', columns.place[row]] : null,
    ),
    ranges: read('ranges'),
  };
  renumber(decoded.facilities.columns.place, placeRow);
  renumber(decoded['demand-hexagons'].columns.place, placeRow);
  renumber(decoded['place-parcels'].columns.place, placeRow);
  renumber(decoded['demand-hexagons'].columns.coarse, hexagonRow);
  renumber(decoded['demand-hexagons'].columns.fine, hexagonRow);
  return {
    manifest,
    tables: Object.fromEntries(Object.entries(decoded).map(([name, table]) => [name, table.columns])) as unknown as DataSet['tables'],
    problems,
    rejected: Object.entries(decoded).flatMap(([name, { rejected }]) => (rejected.length > 0 ? [{ table: name as TableName, rows: rejected }] : [])),
    placeRow,
    facilityRow: renumbering(decoded.facilities),
  };
}

/** Names of the places that were kept, by their rows. */
export function namesOfPlaces(names: Columns<typeof tables.placeNames>, placeRow: Int32Array): Columns<typeof tables.placeNames> {
  const kept = Int32Array.from(names.place.keys()).filter((row) => (placeRow[names.place[row]] ?? none) !== none);
  const picked = pickRows(tables.placeNames, names, kept);
  renumber(picked.place, placeRow);
  return picked;
}

/** Lanes between the facilities that were kept; a lane to or from another is left out and reported. */
export function lanesOfFacilities(lanes: Decoded<typeof tables.lanes>, facilityRow: Int32Array): Omit<Decoded<typeof tables.lanes>, 'kept'> {
  const { columns, kept } = lanes;
  const faults: Rejection[] = [];
  const sound: number[] = [];
  for (let row = 0; row < columns.rows; row++) {
    const field = (['from', 'to'] as const).find((end) => (facilityRow[columns[end][row]] ?? none) === none);
    if (field) faults.push({ row: kept?.[row] ?? row, field, reason: 'unknown-reference', got: String(columns[field][row]) });
    else sound.push(row);
  }
  const picked = pickRows(tables.lanes, columns, Int32Array.from(sound));
  renumber(picked.from, facilityRow);
  renumber(picked.to, facilityRow);
  return { columns: picked, rejected: [...lanes.rejected, ...faults].sort((a, b) => a.row - b.row) };
}

function allKnown(references: Int32Array, rowOf: Int32Array): boolean {
  for (let row = 0; row < references.length; row++) {
    const reference = references[row];
    if (reference < 0 || reference >= rowOf.length || rowOf[reference] === none) return false;
  }
  return true;
}

type Fault = readonly [field: string, got: unknown, reason?: Rejection['reason']] | null;

/** Leaves out the rows that a check across tables finds fault with. */
function checked<T extends AnswerTable>(
  name: T,
  decoded: Decoded<(typeof answerTables)[T]>,
  faultOf: (columns: Columns<(typeof answerTables)[T]>, row: number) => Fault,
): Decoded<(typeof answerTables)[T]> {
  const { columns, kept } = decoded;
  const faults: Rejection[] = [];
  const sound = new Int32Array(columns.rows);
  for (let row = 0; row < columns.rows; row++) {
    const fault = faultOf(columns, row);
    if (fault) faults.push({ row: kept?.[row] ?? row, field: fault[0], reason: fault[2] ?? 'unknown-reference', got: String(fault[1]) });
    else sound[row - faults.length] = row;
  }
  if (faults.length === 0) return decoded;
  const rows = sound.slice(0, columns.rows - faults.length);
  return {
    columns: pickRows(answerTables[name] as Table, columns as unknown as Columns<Table>, rows) as unknown as Columns<(typeof answerTables)[T]>,
    rejected: [...decoded.rejected, ...faults].sort((a, b) => a.row - b.row),
    kept: kept ? rows.map((row) => kept[row]) : rows,
  };
}

/** Rows whose id, which is network, place and ordinal, stood in an earlier row. */
function repeatedIds({ rows, network, place, ordinal }: Columns<typeof tables.facilities>): ReadonlySet<number> {
  // Place < 2^21, network < 2^16 and ordinal < 2^16 fit in the 53 bits of a double.
  const keyOf = (row: number) => (place[row] * 2 ** 16 + network.codes[row]) * 2 ** 16 + ordinal[row];
  let row = 1;
  while (row < rows && keyOf(row - 1) < keyOf(row)) row++;
  // What only rises has nothing twice: an own set is written in this order.
  if (row >= rows) return new Set();
  const keys = Float64Array.from({ length: rows }, (_, at) => keyOf(at));
  const sorted = keys.slice().sort();
  if (sorted.every((key, index) => index === 0 || key !== sorted[index - 1])) return new Set();
  const seen = new Set<number>();
  return new Set(Array.from(keys.keys()).filter((at) => seen.size === seen.add(keys[at]).size));
}

/** New row of each file row; `none` for one that was left out. */
function renumbering(decoded: Decoded<Table>): Int32Array {
  const { columns, rejected, kept } = decoded;
  if (!kept) {
    // A loop: over the 615,000 facilities an iterator of the rows took a second of the load.
    const same = new Int32Array(columns.rows);
    for (let row = 0; row < same.length; row++) same[row] = row;
    return same;
  }
  const renumbered = new Int32Array(columns.rows + rejected.length).fill(none);
  for (const [row, fileRow] of kept.entries()) renumbered[fileRow] = row;
  return renumbered;
}

function renumber(references: Int32Array, rowOf: Int32Array): void {
  for (let row = 0; row < references.length; row++) references[row] = rowOf[references[row]];
}

function wordsOf({ values, codes }: Dictionary): Set<string> {
  return new Set(Array.from(codes, (code) => values[code]));
}

function unknownWord(field: string, { values, codes }: Dictionary, row: number, known: ReadonlySet<string>): Fault {
  const word = values[codes[row]];
  return known.has(word) ? null : [field, word];
}

function unknownScope(field: string, list: string, known: readonly string[]): Fault {
  return list === '' || list.split(',').every((word) => known.includes(word)) ? null : [field, list, 'unknown-code'];
}

import type { DataSet } from '#columns/data-set.ts';
import type { Columns, Dictionary } from '#columns/schema.ts';
import type { facilities as facilityTable, networks as networkTable } from '#columns/tables.ts';
import { kinds, statuses } from '#columns/vocabulary.ts';
import { NearestIndex } from '#engine/coverage/nearest-index.ts';
import { wholeOrNone } from '#import/checking/check-table.ts';
import { groupedRows, picked, rowsByCell } from '#import/checking/grouped-rows.ts';
import type { Positions } from '#import/checking/positions.ts';
import { pointsOf } from '#import/checking/rows-that-load.ts';
import type { BuildFile } from './build-input.ts';
import { dictionaryOf } from './column-builder.ts';
import { networkIds } from './network-ids.ts';
import { type FileTexts, type Origins, OwnTexts } from './own-texts.ts';

/** The facilities of all files, row beside row. */
export interface OwnFacilities extends OwnRows {
  readonly rows: number;
  /** Ids of the networks, by their codes. */
  readonly networkIds: readonly string[];
  /** What the files call the networks, by id. */
  readonly networkNames: ReadonlyMap<string, string>;
  readonly files: readonly OwnFile[];
}

interface OwnFile extends FileTexts {
  readonly name: string;
}

/** What is known of each facility. */
interface OwnRows extends Origins {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly kind: Uint8Array;
  /** Codes in `statuses`: what an approximate position is marked by. */
  readonly status: Uint8Array;
  /** Row of the nearest place. */
  readonly place: Int32Array;
  /** Code of the network. */
  readonly network: Uint16Array;
  readonly capacity: Int32Array;
  readonly opened: Int16Array;
  readonly closed: Int16Array;
}

/** A position that several rows share is derived from what they have in common. */
const [published, approximate] = [statuses.indexOf('published'), statuses.indexOf('derived')];

function emptyRows(rows: number): OwnRows {
  return {
    file: new Uint16Array(rows),
    row: new Int32Array(rows),
    lng: new Float64Array(rows),
    lat: new Float64Array(rows),
    kind: new Uint8Array(rows),
    status: new Uint8Array(rows).fill(published),
    place: new Int32Array(rows),
    network: new Uint16Array(rows),
    capacity: new Int32Array(rows),
    opened: new Int16Array(rows),
    closed: new Int16Array(rows),
  };
}

/**
 * @param dropped rows, counted over all files in their order, that are merged into another.
 * @param known networks that come with the product.
 */
export function ownFacilities(
  files: readonly BuildFile[],
  dropped: ReadonlySet<number>,
  known: Columns<typeof networkTable>,
  places: Positions,
): OwnFacilities {
  let counted = 0;
  const parts = files.map(({ checked, nearest }) => {
    const [first, near] = [counted, nearest ?? nearestPlaces(pointsOf([checked]), places)];
    counted += checked.kept.length;
    const stays = (_: number, at: number) => !dropped.has(first + at);
    const [rows, place] = dropped.size > 0 ? [checked.kept.filter(stays), near.filter(stays)] : [checked.kept, near];
    const words = checked.fields.words('network');
    return { checked, rows, place, words: Array.from({ length: words.count }, (_, group) => words.word(group)), group: words.codes };
  });
  const used = new Set(parts.flatMap(({ rows, words, group }) => wordsIn(rows, words, group)));
  const idOfName = networkIds(used, known);
  const networkNames = new Map<string, string>();
  for (const [name, id] of idOfName) if (!networkNames.has(id)) networkNames.set(id, name);
  const ids = [...new Set(idOfName.values())].sort();
  const codeOfId = new Map(ids.map((id, code) => [id, code] as const));
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0);
  const own = emptyRows(rows);
  let at = 0;
  for (const [number, part] of parts.entries()) {
    const { lng, lat, kind, fields, shared } = part.checked;
    const [capacity, opened, closed] = (['capacity', 'opened', 'closed'] as const).map((field) => fields.numbers(field));
    const codeOf = Uint16Array.from(part.words, (word) => codeOfId.get(idOfName.get(word) ?? '') ?? 0);
    for (let index = 0; index < part.rows.length; index++) {
      const row = part.rows[index];
      own.file[at] = number;
      own.row[at] = row;
      own.lng[at] = lng[row];
      own.lat[at] = lat[row];
      own.kind[at] = kind[row];
      if (shared?.marked?.[row]) own.status[at] = approximate;
      own.place[at] = part.place[index];
      own.network[at] = codeOf[part.group[row]];
      own.capacity[at] = wholeOrNone(capacity[row]);
      own.opened[at] = wholeOrNone(opened[row]);
      own.closed[at++] = wholeOrNone(closed[row]);
    }
  }
  const ownFiles = files.map(({ name, checked: { fields } }): OwnFile => ({ name, ids: fields.texts('id'), names: fields.texts('name') }));
  return { ...own, rows, networkIds: ids, networkNames, files: ownFiles };
}

function wordsIn(rows: Int32Array, words: readonly string[], group: Int32Array): string[] {
  const isUsed = new Uint8Array(words.length);
  for (let at = 0; at < rows.length; at++) isUsed[group[rows[at]]] = 1;
  return words.filter((_, at) => isUsed[at] === 1);
}

export interface FacilityTables {
  readonly facilities: Columns<typeof facilityTable>;
  readonly networks: Columns<typeof networkTable>;
  /** Shipped rows of the facilities that follow the own ones. */
  readonly others: Int32Array;
  /** The own network with most facilities. */
  readonly largest: string;
}

type Numbers = Float64Array | Int32Array | Int16Array | Uint16Array | Uint8Array;

/** In the order of their table: by the place nearest to each. */
export function orderedFacilities(own: OwnFacilities, places: number): OwnFacilities {
  const order = inOrder(own, places);
  const found = emptyRows(own.rows);
  // All columns in one pass: rows lie all over the memory, and so many are fetched at once.
  for (let index = 0; index < order.length; index++) {
    const row = order[index];
    found.file[index] = own.file[row];
    found.row[index] = own.row[row];
    found.lng[index] = own.lng[row];
    found.lat[index] = own.lat[row];
    found.kind[index] = own.kind[row];
    found.status[index] = own.status[row];
    found.place[index] = own.place[row];
    found.network[index] = own.network[row];
    found.capacity[index] = own.capacity[row];
    found.opened[index] = own.opened[row];
    found.closed[index] = own.closed[row];
  }
  return { ...own, ...found };
}

/** Ordered facilities as tables, with the shipped ones of other networks beside them. */
export function facilityTables(own: OwnFacilities, shipped: Pick<DataSet['tables'], 'facilities' | 'networks'> | null): FacilityTables {
  const { place, network } = own;
  const ordinal = new Uint16Array(own.rows);
  for (let row = 0; row < own.rows; row++) {
    const isNext = row > 0 && place[row] === place[row - 1] && network[row] === network[row - 1];
    ordinal[row] = isNext ? ordinal[row - 1] + 1 : 1;
  }
  const ownIds = new Set(own.networkIds);
  const others = shipped ? rowsOfOthers(shipped.facilities.network, ownIds) : new Int32Array(0);
  const beside = shipped?.facilities;
  const join = <A extends Numbers>(mine: A, theirs: A | undefined): A => {
    if (!theirs) return mine;
    const all = new (mine.constructor as { new (length: number): A })(own.rows + others.length);
    all.set(mine);
    for (let index = 0; index < others.length; index++) all[own.rows + index] = theirs[others[index]];
    return all;
  };
  const joinWords = (mine: Dictionary, theirs: Dictionary | undefined): Dictionary => {
    if (!theirs) return mine;
    const values = [...new Set([...mine.values, ...theirs.values])];
    return {
      values,
      codes: join(
        mine.codes,
        Uint16Array.from(theirs.codes, (code) => values.indexOf(theirs.values[code])),
      ),
    };
  };
  const facilities: Columns<typeof facilityTable> = {
    rows: own.rows + others.length,
    place: join(place, beside?.place),
    anchor: join(new Uint8Array(own.rows), beside?.anchor),
    network: joinWords({ values: own.networkIds, codes: network }, beside?.network),
    ordinal: join(ordinal, beside?.ordinal),
    kind: join(own.kind, beside?.kind),
    lng: join(own.lng, beside?.lng),
    lat: join(own.lat, beside?.lat),
    capacity: join(own.capacity, beside?.capacity),
    opened: join(own.opened, beside?.opened),
    closed: join(own.closed, beside?.closed),
    status: join(own.status, beside?.status),
    source: joinWords(sources(own), beside?.source),
  };
  return {
    facilities,
    networks: networkTableOf(own, shipped?.networks ?? null),
    others,
    largest: largestOf(own),
  };
}

function sources({ files, file }: OwnFacilities): Dictionary {
  const isUsed = new Uint8Array(files.length);
  for (let at = 0; at < file.length; at++) isUsed[file[at]] = 1;
  const values = [...new Set(files.filter((_, number) => isUsed[number] === 1).map(({ name }) => name))].sort();
  const codeOf = Uint16Array.from(files, ({ name }) => values.indexOf(name));
  const codes = new Uint16Array(file.length);
  for (let index = 0; index < codes.length; index++) codes[index] = codeOf[file[index]];
  return { values, codes };
}

/** Row of the place nearest to each point, asked in the order of small cells: neighbours are quickest one after the other. */
export function nearestPlaces({ lng, lat }: Positions, places: Positions): Int32Array<ArrayBuffer> {
  const order = rowsByCell(lng, lat);
  const found = new NearestIndex(places.lng, places.lat).nearestRows(picked(lng, order), picked(lat, order)).row;
  const nearest = new Int32Array(order.length);
  for (let index = 0; index < order.length; index++) nearest[order[index]] = found[index];
  return nearest;
}

/** Rows by place, and within one by what they are: the same in whatever order they came. */
function inOrder({ rows, network, kind, place, lng, lat, files, ...from }: OwnFacilities, places: number): Int32Array {
  const { order, ends } = groupedRows(place, places);
  const [ids, names] = [new OwnTexts(files, 'ids', from), new OwnTexts(files, 'names', from)];
  // Network, kind and longitude in one number: 2^16 × 2^3 × 3.6e7 is below 2^45.
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = (network[row] * kinds.length + kind[row]) * 36_000_001 + Math.round((lng[row] + 180) * 1e5);
  const compare = (a: number, b: number) => keys[a] - keys[b] || lat[a] - lat[b] || ids.compare(a, b) || names.compare(a, b);
  for (let group = 0, start = 0; group < places; start = ends[group++]) {
    if (ends[group] - start > fewRows) order.subarray(start, ends[group]).sort(compare);
    else insertionSort(order, start, ends[group], keys, compare);
  }
  return order;
}

/** Up to so many rows are sorted quicker one by one. */
const fewRows = 48;

function insertionSort(order: Int32Array, start: number, end: number, keys: Float64Array, compare: (a: number, b: number) => number): void {
  for (let at = start + 1; at < end; at++) {
    const row = order[at];
    let to = at;
    for (; to > start; to--) {
      const before = order[to - 1];
      if (keys[before] < keys[row] || (keys[before] === keys[row] && compare(before, row) <= 0)) break;
      order[to] = before;
    }
    order[to] = row;
  }
}

function rowsOfOthers({ values, codes }: Dictionary, ownIds: ReadonlySet<string>): Int32Array {
  const isOther = values.map((id) => !ownIds.has(id));
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++) if (isOther[codes[row]]) rows.push(row);
  return Int32Array.from(rows);
}

function networkTableOf({ networkIds: ids, networkNames }: OwnFacilities, shipped: Columns<typeof networkTable> | null): Columns<typeof networkTable> {
  const rows = shipped ? Array.from(Array(shipped.rows).keys()).filter((row) => !ids.includes(wordAt(shipped.id, row))) : [];
  const nameOf = (id: string) => networkNames.get(id) ?? id;
  const text = (mine: (id: string) => string, theirs: (row: number) => string) => [...ids.map(mine), ...rows.map(theirs)];
  const none = () => '';
  return {
    rows: ids.length + rows.length,
    id: dictionaryOf(
      text(
        (id) => id,
        (row) => (shipped ? wordAt(shipped.id, row) : ''),
      ),
    ),
    nameZh: text(nameOf, (row) => shipped?.nameZh[row] ?? ''),
    nameEn: text(nameOf, (row) => shipped?.nameEn[row] ?? ''),
    country: dictionaryOf(text(none, (row) => (shipped ? wordAt(shipped.country, row) : ''))),
    note: text(none, (row) => shipped?.note[row] ?? ''),
  };
}

/** How many are marked as approximate. */
export function approximateIn({ status }: OwnFacilities): number {
  let marked = 0;
  for (let at = 0; at < status.length; at++) if (status[at] === approximate) marked++;
  return marked;
}

function largestOf({ networkIds: ids, network }: OwnFacilities): string {
  const counts = new Int32Array(Math.max(1, ids.length));
  for (let at = 0; at < network.length; at++) counts[network[at]]++;
  return ids[counts.indexOf(Math.max(...counts))] ?? 'own';
}

export function wordAt({ values, codes }: Dictionary, row: number): string {
  return values[codes[row]];
}

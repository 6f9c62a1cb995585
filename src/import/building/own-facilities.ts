import type { DataSet } from '#columns/data-set.ts';
import type { Written } from '#columns/encode-table.ts';
import { type PackedTexts, startOf, TextPacker } from '#columns/packed-texts.ts';
import type { Columns, Dictionary } from '#columns/schema.ts';
import type { facilityNames, facilities as facilityTable, networks as networkTable } from '#columns/tables.ts';
import { kinds, statuses } from '#columns/vocabulary.ts';
import { NearestIndex } from '#engine/coverage/nearest-index.ts';
import { type CheckedTable, wholeOrNone } from '#import/checking/check-table.ts';
import { groupedRows, picked, rowsByCell } from '#import/checking/grouped-rows.ts';
import type { Positions } from '#import/checking/positions.ts';
import { trimmedEnd, trimmedStart } from '#import/reading/trimmed.ts';
import type { BuildFile } from './build-input.ts';
import { dictionaryOf } from './column-builder.ts';
import { networkIds } from './network-ids.ts';

/** The facilities of all files, row beside row. */
export interface OwnFacilities {
  readonly rows: number;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly kind: Uint8Array;
  /** Codes in `statuses`: what an approximate position is marked by. */
  readonly status: Uint8Array;
  /** Row of the nearest place. */
  readonly place: Int32Array;
  /** Id of the network. */
  readonly network: Dictionary;
  /** What the files call the networks, by id. */
  readonly networkNames: ReadonlyMap<string, string>;
  readonly files: readonly OwnFile[];
  readonly from: Origins;
}

/** Which of the files each facility stands in, and its row there. */
interface Origins {
  readonly file: Uint16Array;
  readonly row: Int32Array;
}

/** What is taken from a file only when the tables are written. */
interface OwnFile {
  readonly name: string;
  readonly capacity: Float64Array;
  readonly opened: Float64Array;
  readonly closed: Float64Array;
  readonly ids: PackedTexts | null;
  readonly names: PackedTexts | null;
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
    const isWanted = () => !dropped.has(counted++);
    const rows = dropped.size > 0 ? checked.kept.filter(isWanted) : checked.kept;
    const words = checked.fields.words('network');
    return {
      checked,
      rows,
      nearest: nearest ?? nearestPlaces(checked, places),
      words: Array.from({ length: words.count }, (_, group) => words.word(group)),
      group: words.codes,
    };
  });
  const used = new Set(parts.flatMap(({ rows, words, group }) => wordsIn(rows, words, group)));
  const ids = networkIds(used, known);
  const networkNames = new Map<string, string>();
  for (const [name, id] of ids) if (!networkNames.has(id)) networkNames.set(id, name);
  const values = [...new Set(ids.values())].sort();
  const codeOfId = new Map(values.map((id, code) => [id, code] as const));
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0);
  const own = {
    rows,
    lng: new Float64Array(rows),
    lat: new Float64Array(rows),
    kind: new Uint8Array(rows),
    status: new Uint8Array(rows).fill(published),
    place: new Int32Array(rows),
    network: { values, codes: new Uint16Array(rows) },
    networkNames,
    files: files.map(({ name, checked: { fields } }): OwnFile => {
      const [capacity, opened, closed] = (['capacity', 'opened', 'closed'] as const).map((field) => fields.numbers(field));
      return { name, capacity, opened, closed, ids: fields.texts('id'), names: fields.texts('name') };
    }),
    from: { file: new Uint16Array(rows), row: new Int32Array(rows) },
  };
  let at = 0;
  for (const [number, part] of parts.entries()) {
    const { lng, lat, kind, shared } = part.checked;
    const codeOf = Uint16Array.from(part.words, (word) => codeOfId.get(ids.get(word) ?? '') ?? 0);
    for (const row of part.rows) {
      own.lng[at] = lng[row];
      own.lat[at] = lat[row];
      own.kind[at] = kind[row];
      if (shared?.marked?.[row]) own.status[at] = approximate;
      own.place[at] = part.nearest[row];
      own.network.codes[at] = codeOf[part.group[row]];
      own.from.file[at] = number;
      own.from.row[at++] = row;
    }
  }
  return own;
}

function wordsIn(rows: Int32Array, words: readonly string[], group: Int32Array): string[] {
  const isUsed = new Uint8Array(words.length);
  for (const row of rows) isUsed[group[row]] = 1;
  return words.filter((_, at) => isUsed[at] === 1);
}

/** A position that several rows share is derived from what they have in common. */
const [published, approximate] = [statuses.indexOf('published'), statuses.indexOf('derived')];

/** Longest text that a table can hold, in bytes. */
const mostBytes = 65_535;

/** One field's texts over all files, without white space around them. */
class OwnTexts {
  readonly #texts: readonly (PackedTexts | null)[];
  readonly #from: Origins;
  /** The text that was found last. */
  #bytes: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;

  constructor(files: readonly OwnFile[], field: 'ids' | 'names', from: Origins) {
    this.#texts = files.map((file) => file[field]);
    this.#from = from;
  }

  /** Bytes of the text. */
  find(facility: number): number {
    const texts = this.#texts[this.#from.file[facility]];
    this.#start = 0;
    this.#end = 0;
    if (!texts) return 0;
    const row = this.#from.row[facility];
    this.#bytes = texts.bytes;
    this.#start = trimmedStart(texts.bytes, startOf(texts, row), texts.ends[row]);
    this.#end = trimmedEnd(texts.bytes, this.#start, texts.ends[row]);
    return this.#end - this.#start;
  }

  /** Packs the text that was found last. */
  addTo(packer: TextPacker): void {
    if (this.#end - this.#start <= mostBytes) packer.add(this.#bytes, this.#start, this.#end);
    else packer.addText(new TextDecoder().decode(this.#bytes.subarray(this.#start, this.#end)).slice(0, mostBytes / 3));
  }

  /** By bytes, which is the order of code points. */
  compare(a: number, b: number): number {
    const length = this.find(a);
    const [bytes, start] = [this.#bytes, this.#start];
    const otherLength = this.find(b);
    for (let at = 0; at < length && at < otherLength; at++) {
      const difference = bytes[start + at] - this.#bytes[this.#start + at];
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }

  /**
   * Reads a byte of each of the texts. They lie all over the memory: asked for one by one, each would be waited for, and here the processor
   * waits for many at once.
   */
  touch(first: number, last: number): number {
    const { file, row } = this.#from;
    let sum = 0;
    for (let facility = first; facility < last; facility++) {
      const texts = this.#texts[file[facility]];
      if (texts) sum += texts.bytes[startOf(texts, row[facility])];
    }
    return sum;
  }
}

export interface FacilityTables {
  readonly facilities: Columns<typeof facilityTable>;
  readonly names: Written<typeof facilityNames>;
  readonly networks: Columns<typeof networkTable>;
  /** Shipped rows of the facilities that follow the own ones. */
  readonly others: Int32Array;
  /** The own network with most facilities. */
  readonly largest: string;
}

type Numbers = Float64Array | Int32Array | Int16Array | Uint16Array | Uint8Array;

/** Own facilities as tables, each in the place nearest to it; with the shipped ones of other networks beside them. */
export function facilityTables(own: OwnFacilities, places: number, shipped: Pick<DataSet['tables'], 'facilities' | 'networks'> | null): FacilityTables {
  const order = inOrder(own, places);
  // Looked up once: in the order of the table, rows of a file are all over the memory.
  const from = { file: inThatOrder(own.from.file, order), row: inThatOrder(own.from.row, order) };
  const place = inThatOrder(own.place, order);
  const network = inThatOrder(own.network.codes, order);
  const ordinal = new Uint16Array(own.rows);
  for (let row = 0; row < own.rows; row++) {
    const isNext = row > 0 && place[row] === place[row - 1] && network[row] === network[row - 1];
    ordinal[row] = isNext ? ordinal[row - 1] + 1 : 1;
  }
  const ownIds = new Set(own.network.values);
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
    network: joinWords({ values: own.network.values, codes: network }, beside?.network),
    ordinal: join(ordinal, beside?.ordinal),
    kind: join(inThatOrder(own.kind, order), beside?.kind),
    lng: join(inThatOrder(own.lng, order), beside?.lng),
    lat: join(inThatOrder(own.lat, order), beside?.lat),
    capacity: join(wholeNumbers(own.files, 'capacity', from, new Int32Array(own.rows)), beside?.capacity),
    opened: join(wholeNumbers(own.files, 'opened', from, new Int16Array(own.rows)), beside?.opened),
    closed: join(wholeNumbers(own.files, 'closed', from, new Int16Array(own.rows)), beside?.closed),
    status: join(inThatOrder(own.status, order), beside?.status),
    source: joinWords(sources(own.files, from), beside?.source),
  };
  return {
    facilities,
    names: namesOf(own.files, from),
    networks: networkTableOf(own, shipped?.networks ?? null),
    others,
    largest: largestOf(own),
  };
}

function inThatOrder<A extends Numbers>(values: A, order: Int32Array): A {
  const ordered = new (values.constructor as { new (length: number): A })(order.length);
  for (let index = 0; index < order.length; index++) ordered[index] = values[order[index]];
  return ordered;
}

function wholeNumbers<A extends Int32Array | Int16Array>(
  files: readonly OwnFile[],
  field: 'capacity' | 'opened' | 'closed',
  { file, row }: Origins,
  into: A,
): A {
  const numbers = files.map((each) => each[field]);
  for (let index = 0; index < row.length; index++) into[index] = wholeOrNone(numbers[file[index]][row[index]]);
  return into;
}

function sources(files: readonly OwnFile[], { file }: Origins): Dictionary {
  const isUsed = new Uint8Array(files.length);
  for (const number of file) isUsed[number] = 1;
  const values = [...new Set(files.filter((_, number) => isUsed[number] === 1).map(({ name }) => name))].sort();
  const codeOf = Uint16Array.from(files, ({ name }) => values.indexOf(name));
  const codes = new Uint16Array(file.length);
  for (let index = 0; index < codes.length; index++) codes[index] = codeOf[file[index]];
  return { values, codes };
}

/** Texts that are touched before they are packed. */
const touchedAtOnce = 512;

/** What the files call the facilities; those without id and name are left out. */
function namesOf(files: readonly OwnFile[], from: Origins): Written<typeof facilityNames> {
  const rows = from.row.length;
  const [ids, names] = [new OwnTexts(files, 'ids', from), new OwnTexts(files, 'names', from)];
  const [id, name] = [new TextPacker(), new TextPacker()];
  const facility = new Int32Array(rows);
  for (let index = 0; index < rows; index++) {
    if (index % touchedAtOnce === 0) for (const texts of [ids, names]) texts.touch(index, Math.min(rows, index + touchedAtOnce));
    if (ids.find(index) + names.find(index) === 0) continue;
    facility[id.rows] = index;
    ids.addTo(id);
    names.addTo(name);
  }
  return { rows: id.rows, facility: facility.slice(0, id.rows), id, name };
}

/** Row of the place nearest to each row that loads, asked in the order of small cells: neighbours are quickest one after the other. */
export function nearestPlaces({ lng, lat, kept, rows }: CheckedTable, places: Positions): Int32Array {
  const [x, y] = [picked(lng, kept), picked(lat, kept)];
  const order = rowsByCell(x, y);
  const found = new NearestIndex(places.lng, places.lat).nearestRows(picked(x, order), picked(y, order)).row;
  const nearest = new Int32Array(rows);
  for (let index = 0; index < order.length; index++) nearest[kept[order[index]]] = found[index];
  return nearest;
}

/** Rows by place, and within one by what they are: the same in whatever order they came. */
function inOrder({ rows, network, kind, place, lng, lat, files, from }: OwnFacilities, places: number): Int32Array {
  const { order, ends } = groupedRows(place, places);
  const [ids, names] = [new OwnTexts(files, 'ids', from), new OwnTexts(files, 'names', from)];
  // Network, kind and longitude in one number: 2^16 × 2^3 × 3.6e7 is below 2^45.
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = (network.codes[row] * kinds.length + kind[row]) * 36_000_001 + Math.round((lng[row] + 180) * 1e5);
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

function networkTableOf({ network, networkNames }: OwnFacilities, shipped: Columns<typeof networkTable> | null): Columns<typeof networkTable> {
  const rows = shipped ? Array.from(Array(shipped.rows).keys()).filter((row) => !network.values.includes(wordAt(shipped.id, row))) : [];
  const nameOf = (id: string) => networkNames.get(id) ?? id;
  const text = (mine: (id: string) => string, theirs: (row: number) => string) => [...network.values.map(mine), ...rows.map(theirs)];
  const none = () => '';
  return {
    rows: network.values.length + rows.length,
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
  return status.reduce((sum, code) => sum + Number(code === approximate), 0);
}

function largestOf({ network }: OwnFacilities): string {
  const counts = new Int32Array(Math.max(1, network.values.length));
  for (const code of network.codes) counts[code]++;
  return network.values[counts.indexOf(Math.max(...counts))] ?? 'own';
}

export function wordAt({ values, codes }: Dictionary, row: number): string {
  return values[codes[row]];
}

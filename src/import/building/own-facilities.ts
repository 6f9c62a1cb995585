import type { DataSet } from '#columns/data-set.ts';
import type { Written } from '#columns/encode-table.ts';
import { type PackedTexts, startOf, TextPacker, unpackedText } from '#columns/packed-texts.ts';
import type { Columns, Dictionary } from '#columns/schema.ts';
import type { facilityNames, facilities as facilityTable, networks as networkTable } from '#columns/tables.ts';
import { kinds, statuses } from '#columns/vocabulary.ts';
import { NearestIndex } from '#engine/coverage/nearest-index.ts';
import { wholeOrNone } from '#import/checking/check-table.ts';
import { groupedRows, rowsByCell } from '#import/checking/grouped-rows.ts';
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
  /** Id of the network. */
  readonly network: Dictionary;
  /** What the files call the networks, by id. */
  readonly networkNames: ReadonlyMap<string, string>;
  readonly capacity: Int32Array;
  readonly opened: Int16Array;
  readonly closed: Int16Array;
  readonly id: PackedTexts;
  readonly name: PackedTexts;
  readonly source: Dictionary;
}

/** @param dropped rows, counted over all files in their order, that are merged into another. */
export function ownFacilities(files: readonly BuildFile[], dropped: ReadonlySet<number>, known: Columns<typeof networkTable>): OwnFacilities {
  let counted = 0;
  const parts = files.map(({ name, checked }) => {
    const isWanted = () => !dropped.has(counted++);
    const rows = dropped.size > 0 ? checked.kept.filter(isWanted) : checked.kept;
    const words = checked.fields.words('network');
    return { name, checked, rows, words: Array.from({ length: words.count }, (_, group) => words.word(group)), group: words.codes };
  });
  const used = new Set(parts.flatMap(({ rows, words, group }) => wordsIn(rows, words, group)));
  const ids = networkIds(used, known);
  const networkNames = new Map<string, string>();
  for (const [name, id] of ids) if (!networkNames.has(id)) networkNames.set(id, name);
  const values = [...new Set(ids.values())].sort();
  const codeOfId = new Map(values.map((id, code) => [id, code] as const));
  const sources = [...new Set(parts.filter(({ rows }) => rows.length > 0).map(({ name }) => name))].sort();
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0);
  const own = {
    rows,
    lng: new Float64Array(rows),
    lat: new Float64Array(rows),
    kind: new Uint8Array(rows),
    network: { values, codes: new Uint16Array(rows) },
    networkNames,
    capacity: new Int32Array(rows),
    opened: new Int16Array(rows),
    closed: new Int16Array(rows),
    id: new TextPacker(),
    name: new TextPacker(),
    source: { values: sources, codes: new Uint16Array(rows) },
  };
  let at = 0;
  for (const part of parts) {
    const { fields, lng, lat, kind } = part.checked;
    const codeOf = part.words.map((word) => codeOfId.get(ids.get(word) ?? '') ?? 0);
    const source = sources.indexOf(part.name);
    const [capacity, opened, closed] = (['capacity', 'opened', 'closed'] as const).map((field) => fields.numbers(field));
    for (const row of part.rows) {
      own.lng[at] = lng[row];
      own.lat[at] = lat[row];
      own.kind[at] = kind[row];
      own.network.codes[at] = codeOf[part.group[row]];
      own.capacity[at] = wholeOrNone(capacity[row]);
      own.opened[at] = wholeOrNone(opened[row]);
      own.closed[at] = wholeOrNone(closed[row]);
      own.source.codes[at++] = source;
    }
    for (const field of ['id', 'name'] as const) addTexts(own[field], fields.texts(field), part.rows);
  }
  return own;
}

function wordsIn(rows: Int32Array, words: readonly string[], group: Int32Array): string[] {
  const isUsed = new Uint8Array(words.length);
  for (const row of rows) isUsed[group[row]] = 1;
  return words.filter((_, at) => isUsed[at] === 1);
}

/** Longest text that a table can hold, in bytes. */
const mostBytes = 65_535;

function addTexts(to: TextPacker, texts: PackedTexts | null, rows: Int32Array): void {
  for (const row of rows) {
    if (!texts) {
      to.addText('');
      continue;
    }
    const start = trimmedStart(texts.bytes, startOf(texts, row), texts.ends[row]);
    const end = trimmedEnd(texts.bytes, start, texts.ends[row]);
    if (end - start <= mostBytes) to.add(texts.bytes, start, end);
    else
      to.addText(
        unpackedText(texts, row)
          .trim()
          .slice(0, mostBytes / 3),
      );
  }
}

export interface FacilityTables {
  readonly facilities: Columns<typeof facilityTable>;
  readonly names: Written<typeof facilityNames>;
  readonly networks: Columns<typeof networkTable>;
  /** Shipped rows of the facilities that follow the own ones. */
  readonly others: Int32Array;
  /** Row of the place nearest to each own facility. */
  readonly place: Int32Array;
  /** The own network with most facilities. */
  readonly largest: string;
}

/** Own facilities as tables, each in the place nearest to it; with the shipped ones of other networks beside them. */
export function facilityTables(
  own: OwnFacilities,
  places: DataSet['tables']['places'],
  shipped: Pick<DataSet['tables'], 'facilities' | 'networks'> | null,
): FacilityTables {
  const place = nearestPlaces(own, places);
  const order = inOrder(own, place, places.rows);
  const ordinal = new Uint16Array(own.rows);
  let count = 0;
  for (let index = 0; index < order.length; index++) {
    const [row, before] = [order[index], order[index - 1]];
    count = index > 0 && place[row] === place[before] && own.network.codes[row] === own.network.codes[before] ? count + 1 : 1;
    ordinal[row] = count;
  }
  const ownIds = new Set(own.network.values);
  const others = shipped ? rowsOfOthers(shipped.facilities.network, ownIds) : new Int32Array(0);
  const beside = shipped?.facilities;
  const join = <A extends Int32Array | Int16Array | Uint8Array | Uint16Array | Float64Array>(mine: A, theirs: A | undefined): A => {
    const all = new (mine.constructor as { new (length: number): A })(own.rows + others.length);
    for (let index = 0; index < own.rows; index++) all[index] = mine[order[index]];
    for (let index = 0; index < others.length; index++) all[own.rows + index] = (theirs as A)[others[index]];
    return all;
  };
  const joinWords = (mine: Dictionary, theirs: Dictionary | undefined): Dictionary => {
    const values = [...new Set([...mine.values, ...(theirs?.values ?? [])])];
    const codeOf = (dictionary: Dictionary | undefined) => Uint16Array.from(dictionary?.values ?? [], (word) => values.indexOf(word));
    const [mineTo, theirsTo] = [codeOf(mine), codeOf(theirs)];
    const codes = new Uint16Array(own.rows + others.length);
    for (let index = 0; index < own.rows; index++) codes[index] = mineTo[mine.codes[order[index]]];
    for (let index = 0; index < others.length; index++) codes[own.rows + index] = theirsTo[(theirs as Dictionary).codes[others[index]]];
    return { values, codes };
  };
  const published = new Uint8Array(own.rows).fill(statuses.indexOf('published'));
  const facilities: Columns<typeof facilityTable> = {
    rows: own.rows + others.length,
    place: join(place, beside?.place),
    anchor: join(new Uint8Array(own.rows), beside?.anchor),
    network: joinWords(own.network, beside?.network),
    ordinal: join(ordinal, beside?.ordinal),
    kind: join(own.kind, beside?.kind),
    lng: join(own.lng, beside?.lng),
    lat: join(own.lat, beside?.lat),
    capacity: join(own.capacity, beside?.capacity),
    opened: join(own.opened, beside?.opened),
    closed: join(own.closed, beside?.closed),
    status: join(published, beside?.status),
    source: joinWords(own.source, beside?.source),
  };
  const names = { facility: new Int32Array(own.rows), id: new TextPacker(), name: new TextPacker() };
  for (let index = 0; index < own.rows; index++) {
    const row = order[index];
    const [id, name] = [startOf(own.id, row), startOf(own.name, row)];
    if (id === own.id.ends[row] && name === own.name.ends[row]) continue;
    names.facility[names.id.rows] = index;
    names.id.add(own.id.bytes, id, own.id.ends[row]);
    names.name.add(own.name.bytes, name, own.name.ends[row]);
  }
  return {
    facilities,
    names: { rows: names.id.rows, ...names, facility: names.facility.slice(0, names.id.rows) },
    networks: networkTableOf(own, shipped?.networks ?? null),
    others,
    place,
    largest: largestOf(own),
  };
}

/** The place nearest to each facility, asked in the order of small cells: neighbours are quickest one after the other. */
function nearestPlaces({ rows, lng, lat }: OwnFacilities, places: DataSet['tables']['places']): Int32Array {
  const order = rowsByCell(lng, lat);
  const [x, y] = [new Float64Array(rows), new Float64Array(rows)];
  for (let index = 0; index < rows; index++) {
    x[index] = lng[order[index]];
    y[index] = lat[order[index]];
  }
  const nearest = new NearestIndex(places.lng, places.lat).nearestRows(x, y).row;
  const place = new Int32Array(rows);
  for (let index = 0; index < rows; index++) place[order[index]] = nearest[index];
  return place;
}

/** Rows by place, and within one by what they are: the same in whatever order they came. */
function inOrder({ rows, network, kind, lng, lat, id, name }: OwnFacilities, place: Int32Array, places: number): Int32Array {
  const { order, ends } = groupedRows(place, places);
  // Network, kind and longitude in one number: 2^16 × 2^3 × 3.6e7 is below 2^45.
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = (network.codes[row] * kinds.length + kind[row]) * 36_000_001 + Math.round((lng[row] + 180) * 1e5);
  const compare = (a: number, b: number) => keys[a] - keys[b] || lat[a] - lat[b] || comparedTexts(id, a, b) || comparedTexts(name, a, b);
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

function largestOf({ network }: OwnFacilities): string {
  const counts = new Int32Array(Math.max(1, network.values.length));
  for (const code of network.codes) counts[code]++;
  return network.values[counts.indexOf(Math.max(...counts))] ?? 'own';
}

export function wordAt({ values, codes }: Dictionary, row: number): string {
  return values[codes[row]];
}

/** By bytes, which is the order of code points. */
function comparedTexts(texts: PackedTexts, a: number, b: number): number {
  const [startA, startB] = [startOf(texts, a), startOf(texts, b)];
  const [lengthA, lengthB] = [texts.ends[a] - startA, texts.ends[b] - startB];
  for (let at = 0; at < lengthA && at < lengthB; at++) {
    const difference = texts.bytes[startA + at] - texts.bytes[startB + at];
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}

import type { DataSet } from '#columns/data-set.ts';
import type { Columns, Dictionary } from '#columns/schema.ts';
import type { facilityNames, facilities as facilityTable, networks as networkTable } from '#columns/tables.ts';
import { statuses } from '#columns/vocabulary.ts';
import { NearestIndex } from '#engine/coverage/nearest-index.ts';
import { wholeOrNone } from '#import/checking/check-table.ts';
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
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly source: Dictionary;
}

/** @param dropped rows, counted over all files in their order, that are merged into another. */
export function ownFacilities(files: readonly BuildFile[], dropped: ReadonlySet<number>, known: Columns<typeof networkTable>): OwnFacilities {
  const at: { file: number; row: number }[] = [];
  let counted = 0;
  for (const [file, { checked }] of files.entries()) for (const row of checked.kept) if (!dropped.has(counted++)) at.push({ file, row });
  const checked = files.map((file) => file.checked);
  const words = at.map(({ file, row }) => checked[file].text('network', row));
  const ids = networkIds(words, known);
  const networkNames = new Map<string, string>();
  for (const [name, id] of ids) if (!networkNames.has(id)) networkNames.set(id, name);
  const number =
    (field: 'capacity' | 'opened' | 'closed') =>
    ({ file, row }: { file: number; row: number }) =>
      wholeOrNone(checked[file].number(field, row));
  return {
    rows: at.length,
    lng: Float64Array.from(at, ({ file, row }) => checked[file].lng[row]),
    lat: Float64Array.from(at, ({ file, row }) => checked[file].lat[row]),
    kind: Uint8Array.from(at, ({ file, row }) => checked[file].kind[row]),
    network: dictionaryOf(words.map((word) => ids.get(word) ?? '')),
    networkNames,
    capacity: Int32Array.from(at, number('capacity')),
    opened: Int16Array.from(at, number('opened')),
    closed: Int16Array.from(at, number('closed')),
    id: at.map(({ file, row }) => checked[file].text('id', row)),
    name: at.map(({ file, row }) => checked[file].text('name', row)),
    source: dictionaryOf(at.map(({ file }) => files[file].name)),
  };
}

export interface FacilityTables {
  readonly facilities: Columns<typeof facilityTable>;
  readonly names: Columns<typeof facilityNames>;
  readonly networks: Columns<typeof networkTable>;
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
  const place = new NearestIndex(places.lng, places.lat).nearestRows(own.lng, own.lat).row;
  const order = Int32Array.from(Array(own.rows).keys()).sort(
    (a, b) =>
      place[a] - place[b] ||
      own.network.codes[a] - own.network.codes[b] ||
      own.kind[a] - own.kind[b] ||
      own.lng[a] - own.lng[b] ||
      own.lat[a] - own.lat[b] ||
      compare(own.id[a], own.id[b]) ||
      compare(own.name[a], own.name[b]),
  );
  const ordinal = new Uint16Array(own.rows);
  let count = 0;
  for (let index = 0; index < order.length; index++) {
    const [row, before] = [order[index], order[index - 1]];
    count = index > 0 && place[row] === place[before] && own.network.codes[row] === own.network.codes[before] ? count + 1 : 1;
    ordinal[row] = count;
  }
  const ownIds = new Set(own.network.values);
  const others = shipped
    ? Int32Array.from(Array(shipped.facilities.rows).keys()).filter((row) => !ownIds.has(wordAt(shipped.facilities.network, row)))
    : new Int32Array(0);
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
  const named = Array.from(order.keys()).filter((index) => own.id[order[index]] !== '' || own.name[order[index]] !== '');
  return {
    facilities,
    names: {
      rows: named.length,
      facility: Int32Array.from(named),
      id: named.map((index) => own.id[order[index]]),
      name: named.map((index) => own.name[order[index]]),
    },
    networks: networkTableOf(own, shipped?.networks ?? null),
    place,
    largest: largestOf(own),
  };
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

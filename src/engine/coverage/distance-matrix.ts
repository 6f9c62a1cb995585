import type { Columns } from '#columns/schema.ts';
import type { facilities as facilityTable } from '#columns/tables.ts';
import { kinds } from '#columns/vocabulary.ts';
import { RecentlyUsed } from '#engine/recently-used.ts';
import { isOpen } from './is-open.ts';
import { NearestIndex, type NearestRows } from './nearest-index.ts';

type Facilities = Pick<Columns<typeof facilityTable>, 'rows' | 'network' | 'kind' | 'lng' | 'lat' | 'opened' | 'closed'>;

/** Columns kept at most; one of 221,000 points takes 2.7 MB. */
const columnsMost = 48;
/** Nearest distances over the networks of an alliance kept at most, one for each kind of two views; 1.8 MB each. */
const unionsMost = 12;
/** Rows compared at a time: 32 kB of distances stay in the cache while every column is compared with them. */
const blockRows = 4096;

export interface NetworkKind {
  readonly network: string;
  /** Code in `kinds`. */
  readonly kind: number;
}

/** One column of the matrix: a network's facilities of one kind, as of a year. */
export interface ColumnKey extends NetworkKind {
  readonly year: number;
}

/**
 * Distance from every demand point to its nearest facility, network × kind × year, worked out when first asked for and
 * kept. Facility rows in an answer are rows of the table.
 */
export class DistanceMatrix {
  readonly #facilities: Facilities;
  readonly #queries: Float64Array;
  readonly #rowsOf: ReadonlyMap<string, Int32Array>;
  readonly #unions = new RecentlyUsed<Float64Array>(unionsMost);
  readonly #columns = new RecentlyUsed<NearestRows>(columnsMost);
  /** What was searched ahead, until it is asked for. */
  readonly #ahead = new Map<string, NearestRows>();

  /** @param queries unit vectors of the demand points. */
  constructor(facilities: Facilities, queries: Float64Array) {
    this.#facilities = facilities;
    this.#queries = queries;
    this.#rowsOf = rowsByNetworkKind(facilities);
  }

  /** Network and kind of every column that has facilities at all. */
  get networkKinds(): readonly NetworkKind[] {
    return [...this.#rowsOf.keys()].map((key) => {
      const [network, kind] = key.split(' ');
      return { network, kind: Number(kind) };
    });
  }

  /** Whether the network has facilities of the kind in any year; without any it needs no column. */
  holds({ network, kind }: Omit<ColumnKey, 'year'>): boolean {
    return this.#rowsOf.has(`${network} ${kind}`);
  }

  /** Whether the column is worked out already. */
  has(key: ColumnKey): boolean {
    return this.#columns.has(nameOf(key));
  }

  column(key: ColumnKey): NearestRows {
    return this.#columns.get(nameOf(key), () => this.nearestOf([key], key.year));
  }

  /** The least of the networks' distances for one kind, kept: a change of kinds then reads a column a kind and not one for each network. */
  unionKm(networks: readonly string[], kind: number, year: number): Float64Array {
    const keys = networks.map((network) => ({ network, kind, year }));
    if (keys.length === 1) return this.column(keys[0]).km;
    return this.#unions.get(`${networks.join(' ')} ${kinds[kind]} ${year}`, () => {
      const columns = keys.map((key) => this.column(key));
      const km = columns[0].km.slice();
      for (let from = 0; from < km.length; from += blockRows) {
        const to = Math.min(from + blockRows, km.length);
        for (const { km: other } of columns) for (let row = from; row < to; row++) km[row] = Math.min(km[row], other[row]);
      }
      return km;
    });
  }

  /** Nearest facility of any of the networks and kinds: one search over their union, sooner than a column for each. */
  nearestOf(networkKinds: readonly NetworkKind[], year: number): NearestRows {
    const name = unionName(networkKinds, year);
    const found = this.#ahead.get(name) ?? this.#search(networkKinds, year);
    this.#ahead.delete(name);
    return found;
  }

  /** Does the search of `nearestOf` before it is asked for. */
  searchAhead(networkKinds: readonly NetworkKind[], year: number): void {
    const name = unionName(networkKinds, year);
    if (!this.#ahead.has(name)) this.#ahead.set(name, this.#search(networkKinds, year));
  }

  #search(networkKinds: readonly NetworkKind[], year: number): NearestRows {
    const lists = networkKinds.map(({ network, kind }) => this.openRows(network, kind, year));
    const rows = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
    let offset = 0;
    for (const list of lists) {
      rows.set(list, offset);
      offset += list.length;
    }
    return new NearestIndex(this.#facilities.lng, this.#facilities.lat, rows).nearestToVectors(this.#queries);
  }

  /** Facilities that are open in the year. */
  openRows(network: string, kind: number, year: number): Int32Array {
    const rows = this.#rowsOf.get(`${network} ${kind}`) ?? new Int32Array(0);
    return rows.filter((row) => isOpen(this.#facilities, row, year));
  }
}

/** Facility rows by `network kind`, in the order of the table; combinations without any are left out. */
function rowsByNetworkKind({ rows, network: { codes, values }, kind }: Facilities): Map<string, Int32Array> {
  const counts = new Int32Array(values.length * kinds.length);
  for (let row = 0; row < rows; row++) counts[codes[row] * kinds.length + kind[row]]++;
  const lists = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(counts.length);
  for (let row = 0; row < rows; row++) {
    const group = codes[row] * kinds.length + kind[row];
    lists[group][filled[group]++] = row;
  }
  const named = lists.map((list, group): [string, Int32Array] => [`${values[Math.floor(group / kinds.length)]} ${group % kinds.length}`, list]);
  return new Map(named.filter(([, list]) => list.length > 0));
}

function nameOf({ network, kind, year }: ColumnKey): string {
  return `${network} ${kinds[kind]} ${year}`;
}

function unionName(networkKinds: readonly NetworkKind[], year: number): string {
  return networkKinds.map(({ network, kind }) => nameOf({ network, kind, year })).join();
}

import { none } from '#columns/vocabulary.ts';
import type { DistanceMatrix, NetworkKind } from './distance-matrix.ts';
import type { NearestRows } from './nearest-index.ts';
import type { Source, Sources } from './sources.ts';

/**
 * Distance of each demand point to the nearest facility that counts for it, without and with the agreements in force; Infinity where there is none.
 * Of a question of hours: the hours that a parcel takes to it, and Infinity where none comes.
 */
export interface Access {
  readonly beforeKm: Float64Array;
  /** Never farther than `beforeKm`. */
  readonly afterKm: Float64Array;
  /** Whose distances these are. Worked out when first asked for: most questions want distances alone. */
  readonly facilities: () => AccessFacilities;
}

/** Row of each demand point's nearest facility; `none` where there is none. */
export interface AccessFacilities {
  readonly before: Int32Array;
  /** The view's own facility where one that is opened to it is no nearer. */
  readonly after: Int32Array;
}

/** The nearest facility of each demand point, whose rows are worked out when first asked for. */
export interface Nearest {
  readonly km: Float64Array;
  readonly rows: () => Int32Array;
}

/** Distances to some facilities, and the scope in which they count. */
interface Distances extends Pick<Source, 'scope'> {
  readonly km: Float64Array;
}

/** What sources give: distances, as few as will do, and the facilities at them. */
interface Found {
  readonly distances: readonly Distances[];
  readonly columns: readonly (Distances & NearestRows)[];
}

/**
 * Access of every point under a choice of sources: from the matrix where its columns are there, else by one search over the union of the
 * sources of each scope. Both give the same distances.
 * @param cells tier × settlement cell of each point, which an agreement's scope refers to.
 * @param newColumn an array for a distance of each point.
 */
export function accessOf(
  sources: Sources,
  matrix: DistanceMatrix,
  year: number,
  cells: Uint8Array,
  newColumn: () => Float64Array = () => new Float64Array(cells.length),
): Access {
  const own = find(sources.own, matrix, year);
  const beforeKm = newColumn().fill(Number.POSITIVE_INFINITY);
  takeNearer(beforeKm, own.distances, cells);
  const before = once(() => facilitiesAt(beforeKm, own.columns, cells));
  if (sources.opened.length === 0) return { beforeKm, afterKm: beforeKm, facilities: () => ({ before: before(), after: before() }) };
  const opened = find(sources.opened, matrix, year);
  const afterKm = newColumn();
  afterKm.set(beforeKm);
  takeNearer(afterKm, opened.distances, cells);
  const after = once(() => {
    const openedFacilities = facilitiesAt(afterKm, opened.columns, cells);
    return before().map((facility, row) => (beforeKm[row] > afterKm[row] ? openedFacilities[row] : facility));
  });
  return { beforeKm, afterKm, facilities: () => ({ before: before(), after: after() }) };
}

/** Hours in place of distances: a parcel passes many facilities, so none is the one at the other end. */
export function accessInHours({ before, after }: { readonly before: Float64Array; readonly after: Float64Array }): Access {
  const nobody = once(() => new Int32Array(before.length).fill(none));
  return { beforeKm: before, afterKm: after, facilities: () => ({ before: nobody(), after: nobody() }) };
}

/** The nearest facility of the networks and kinds to each demand point, open at the end of the year; of equally near ones the lowest row. */
export function nearestOf(networkKinds: readonly NetworkKind[], matrix: DistanceMatrix, year: number, rows: number): Nearest {
  const everywhere = networkKinds.map((networkKind) => ({ ...networkKind, scope: null }));
  const { beforeKm, facilities } = accessOf({ own: everywhere, opened: [] }, matrix, year, new Uint8Array(rows));
  return { km: beforeKm, rows: () => facilities().before };
}

/** The unions that `accessOf` would have to search. */
export function unionsToSearch({ own, opened }: Sources, matrix: DistanceMatrix, year: number): readonly (readonly NetworkKind[])[] {
  return [own, opened].flatMap((sources) => {
    const held = sources.filter((source) => matrix.holds(source));
    return isFilled(held, matrix, year) ? [] : unionsOf(held);
  });
}

function isFilled(held: readonly Source[], matrix: DistanceMatrix, year: number): boolean {
  return held.every(({ network, kind }) => matrix.has({ network, kind, year }));
}

/** Sources that are searched as one: those that count in the same scope. */
function unionsOf(held: readonly Source[]): Source[][] {
  return grouped(held, ({ scope }) => `${scope?.join('')}`);
}

function find(sources: readonly Source[], matrix: DistanceMatrix, year: number): Found {
  const held = sources.filter((source) => matrix.holds(source));
  const keyOf = ({ network, kind }: NetworkKind) => ({ network, kind, year });
  if (isFilled(held, matrix, year)) {
    return {
      distances: grouped(held, ({ kind, scope }) => `${kind} ${scope?.join('')}`).map((group) => {
        const networks = group.map(({ network }) => network);
        return { km: matrix.unionKm(networks, group[0].kind, year), scope: group[0].scope };
      }),
      columns: held.map((source) => ({ ...matrix.column(keyOf(source)), scope: source.scope })),
    };
  }
  const searched = unionsOf(held).map((union) => ({ ...matrix.nearestOf(union, year), scope: union[0].scope }));
  return { distances: searched, columns: searched };
}

function takeNearer(km: Float64Array, distances: readonly Distances[], cells: Uint8Array): void {
  for (const { km: other, scope } of distances) {
    if (scope === null) for (let row = 0; row < km.length; row++) km[row] = Math.min(km[row], other[row]);
    else for (let row = 0; row < km.length; row++) if (scope[cells[row]] === 1) km[row] = Math.min(km[row], other[row]);
  }
}

/** The lowest row among the facilities that lie at the distance and count there. */
function facilitiesAt(km: Float64Array, columns: Found['columns'], cells: Uint8Array): Int32Array {
  const rows = new Int32Array(km.length).fill(none);
  for (const { km: other, row: facilities, scope } of columns) {
    for (let row = 0; row < rows.length; row++) {
      if (other[row] !== km[row] || facilities[row] === none || (scope !== null && scope[cells[row]] === 0)) continue;
      if (rows[row] === none || facilities[row] < rows[row]) rows[row] = facilities[row];
    }
  }
  return rows;
}

function grouped(sources: readonly Source[], keyOf: (source: Source) => string): Source[][] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = keyOf(source);
    const group = groups.get(key);
    if (group) group.push(source);
    else groups.set(key, [source]);
  }
  return [...groups.values()];
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

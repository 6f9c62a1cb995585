import { none } from '#columns/vocabulary.ts';
import type { DistanceMatrix, NetworkKind } from './distance-matrix.ts';
import type { NearestRows } from './nearest-index.ts';
import type { Source, Sources } from './sources.ts';

/**
 * Distance of each demand point to the nearest facility that counts for it, without and with the agreements in force, and that
 * facility's row; Infinity and `none` where there is none.
 */
export interface Access {
  readonly beforeKm: Float64Array;
  readonly beforeRow: Int32Array;
  /** Never farther than `beforeKm`. */
  readonly afterKm: Float64Array;
  /** The view's own facility where one that is opened to it is no nearer. */
  readonly afterRow: Int32Array;
}

/**
 * Access of every point under a choice of sources. Sources of one scope are taken together: from the matrix where its
 * columns are there, else by one search over their union. Both give the same distances.
 * @param cells tier × settlement cell of each point, which an agreement's scope refers to.
 */
export function accessOf(sources: Sources, matrix: DistanceMatrix, year: number, cells: Uint8Array): Access {
  const own = nearestOf(sources.own, matrix, year, cells.length);
  const before = { beforeKm: own.km, beforeRow: own.row };
  if (sources.opened.length === 0) return { ...before, afterKm: own.km, afterRow: own.row };
  const afterKm = own.km.slice();
  const afterRow = own.row.slice();
  for (const group of byScope(sources.opened)) {
    const { km, row: facility } = nearestOf(group, matrix, year, cells.length);
    const scope = group[0].scope;
    for (let row = 0; row < afterKm.length; row++) {
      if (km[row] < afterKm[row] && (scope === null || scope[cells[row]] === 1)) {
        afterKm[row] = km[row];
        afterRow[row] = facility[row];
      }
    }
  }
  return { ...before, afterKm, afterRow };
}

/** The nearest facility of the networks and kinds to each demand point, open at the end of the year; of equally near ones the lowest row. */
export function nearestOf(sources: readonly NetworkKind[], matrix: DistanceMatrix, year: number, rows: number): NearestRows {
  const keys = sources.filter((source) => matrix.holds(source)).map(({ network, kind }) => ({ network, kind, year }));
  if (!keys.every((key) => matrix.has(key))) return matrix.nearestOf(keys, year);
  const nearest = { km: new Float64Array(rows).fill(Number.POSITIVE_INFINITY), row: new Int32Array(rows).fill(none) };
  for (const key of keys) takeNearer(nearest, matrix.column(key));
  return nearest;
}

function takeNearer(nearest: NearestRows, column: NearestRows): void {
  const { km, row: facility } = column;
  for (let row = 0; row < km.length; row++) {
    if (km[row] < nearest.km[row] || (km[row] === nearest.km[row] && facility[row] < nearest.row[row])) {
      nearest.km[row] = km[row];
      nearest.row[row] = facility[row];
    }
  }
}

function byScope(sources: readonly Source[]): Source[][] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = source.scope?.join('') ?? '';
    const group = groups.get(key);
    if (group) group.push(source);
    else groups.set(key, [source]);
  }
  return [...groups.values()];
}

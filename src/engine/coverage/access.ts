import type { ColumnKey, DistanceMatrix } from './distance-matrix.ts';
import type { Source, Sources } from './sources.ts';

/** Distance of each demand point to the nearest facility that counts for it, without and with the agreements in force. */
export interface Access {
  readonly beforeKm: Float64Array;
  /** Never farther than `beforeKm`. */
  readonly afterKm: Float64Array;
}

/**
 * Access of every point under a choice of sources. Sources of one scope are taken together: from the matrix where its
 * columns are there, else by one search over their union. Both give the same distances.
 * @param cells tier × settlement cell of each point, which an agreement's scope refers to.
 */
export function accessOf(sources: Sources, matrix: DistanceMatrix, year: number, cells: Uint8Array): Access {
  const beforeKm = nearestKm(sources.own, matrix, year, cells.length);
  if (sources.opened.length === 0) return { beforeKm, afterKm: beforeKm };
  const afterKm = beforeKm.slice();
  for (const group of byScope(sources.opened)) {
    const km = nearestKm(group, matrix, year, cells.length);
    const scope = group[0].scope;
    for (let row = 0; row < afterKm.length; row++) {
      if (km[row] < afterKm[row] && (scope === null || scope[cells[row]] === 1)) afterKm[row] = km[row];
    }
  }
  return { beforeKm, afterKm };
}

/** Distance of each demand point to the nearest facility of the networks and kinds, open at the end of the year. */
export function nearestKm(sources: readonly Omit<ColumnKey, 'year'>[], matrix: DistanceMatrix, year: number, rows: number): Float64Array {
  const keys = sources.filter((source) => matrix.holds(source)).map(({ network, kind }) => ({ network, kind, year }));
  if (!keys.every((key) => matrix.has(key))) return matrix.nearestOf(keys, year).km;
  const nearest = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  for (const key of keys) {
    const { km } = matrix.column(key);
    for (let row = 0; row < rows; row++) if (km[row] < nearest[row]) nearest[row] = km[row];
  }
  return nearest;
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

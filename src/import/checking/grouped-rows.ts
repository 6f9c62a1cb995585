import type { Degrees } from '#engine/units.ts';

/** The values of some rows. */
export function picked(values: Float64Array, rows: Int32Array): Float64Array {
  const found = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) found[at] = values[rows[at]];
  return found;
}

/** Rows in the order of their groups, as they came within each, and where each group ends. */
export function groupedRows(groups: Int32Array, count: number): { order: Int32Array; ends: Int32Array } {
  const ends = new Int32Array(count);
  for (let row = 0; row < groups.length; row++) ends[groups[row]]++;
  for (let group = 1; group < count; group++) ends[group] += ends[group - 1];
  const order = new Int32Array(groups.length);
  for (let row = groups.length - 1; row >= 0; row--) order[--ends[groups[row]]] = row;
  // What were ends are beginnings now.
  for (let group = 0; group < count; group++) ends[group] = group + 1 < count ? ends[group + 1] : groups.length;
  return { order, ends };
}

const cellsPerDegree = 4;

/** Rows by cells of a quarter of a degree, so that neighbours in the list are neighbours on the ground. */
export function rowsByCell(lng: ArrayLike<Degrees>, lat: ArrayLike<Degrees>): Int32Array {
  const [columns, rows] = [361 * cellsPerDegree, 181 * cellsPerDegree];
  const cell = new Int32Array(lng.length);
  for (let row = 0; row < cell.length; row++) {
    cell[row] = Math.floor((lat[row] + 90) * cellsPerDegree) * columns + Math.floor((lng[row] + 180) * cellsPerDegree);
  }
  return groupedRows(cell, columns * rows).order;
}

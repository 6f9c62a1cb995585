import { none } from '#columns/vocabulary.ts';
import { chordSquaredToKm, unitVectors } from '#engine/geo/sphere.ts';
import type { Degrees, Row } from '#engine/units.ts';

/** Points in a leaf of the tree. Eight measured fastest of 4, 8, 16 and 32 at 50,000 to 1,000,000 points. */
const leafSize = 8;
/** Points of a node by which its widest axis is chosen, about. */
const pointsSeen = 64;
/** Points of a range from which the value is chosen that parts it. */
const mostSampled = 63;
/** Deeper than any tree over rows that fit in memory: 2^40 leaves. */
const stackSize = 40;

/** The nearest row for each query and its great-circle distance; `none` and Infinity where the index is empty. */
export interface NearestRows {
  readonly row: Int32Array;
  readonly km: Float64Array;
}

/**
 * Exact nearest neighbour on the sphere: a k-d tree over unit vectors in space. Straight chords order points as great
 * circles do, so no pole and no antimeridian is special. Of equally near points the lowest row is the answer.
 */
export class NearestIndex {
  readonly size: number;
  /** Unit vectors in tree order, and the row of each. */
  readonly #vectors: Float64Array;
  readonly #rows: Int32Array;
  /** Complete binary tree in heap order: axis and value that part a node's halves. */
  readonly #axes: Uint8Array;
  readonly #splits: Float64Array;
  readonly #stack = new Int32Array(stackSize * 3);
  readonly #sample = new Float64Array(mostSampled);
  readonly #stackGap = new Float64Array(stackSize);
  #bestRow: Row = none;
  #bestAt = none;
  #bestChordSquared = Number.POSITIVE_INFINITY;

  /** Indexes the given rows (all of them by default) of points in degrees. */
  constructor(lng: ArrayLike<Degrees>, lat: ArrayLike<Degrees>, rows = rowsUpTo(lng.length)) {
    this.size = rows.length;
    this.#rows = rows.slice();
    this.#vectors = unitVectors(picked(lng, rows), picked(lat, rows));
    let inner = 0;
    while (Math.ceil(this.size / (inner + 1)) > leafSize) inner = inner * 2 + 1;
    this.#axes = new Uint8Array(inner);
    this.#splits = new Float64Array(inner);
    this.#build(0, 0, this.size);
  }

  /**
   * The nearest row for each point in degrees. Fastest when neighbours in the list are neighbours on the ground: the last
   * answer is a bound for the next, which changes the time and never the answer.
   */
  nearestRows(lng: ArrayLike<Degrees>, lat: ArrayLike<Degrees>): NearestRows {
    return this.nearestToVectors(unitVectors(lng, lat));
  }

  /** As `nearestRows`, for unit vectors, so that many indexes can be asked the same question. */
  nearestToVectors(queries: Float64Array): NearestRows {
    const count = queries.length / 3;
    const row = new Int32Array(count).fill(none);
    const km = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    if (this.size === 0) return { row, km };
    this.#bestAt = 0;
    for (let query = 0; query < count; query++) {
      this.#search(queries[query * 3], queries[query * 3 + 1], queries[query * 3 + 2]);
      row[query] = this.#bestRow;
      km[query] = chordSquaredToKm(this.#bestChordSquared);
    }
    return { row, km };
  }

  #search(x: number, y: number, z: number): void {
    const vectors = this.#vectors;
    const rows = this.#rows;
    const inner = this.#splits.length;
    const stack = this.#stack;
    const gaps = this.#stackGap;
    // The answer before this one is a true candidate, so its distance bounds this search from the first step.
    let at = this.#bestAt;
    let dx = vectors[at * 3] - x;
    let dy = vectors[at * 3 + 1] - y;
    let dz = vectors[at * 3 + 2] - z;
    let best = dx * dx + dy * dy + dz * dz;
    let bestRow = rows[at];
    let depth = 0;
    let node = 0;
    let low = 0;
    let high = this.size;
    for (;;) {
      while (node < inner) {
        const axis = this.#axes[node];
        const gap = (axis === 0 ? x : axis === 1 ? y : z) - this.#splits[node];
        const middle = (low + high) >> 1;
        const far = gap < 0 ? node * 2 + 2 : node * 2 + 1;
        const gapSquared = gap * gap;
        // Equal is kept: a point just on the other side may be as near and have a lower row.
        if (gapSquared <= best) {
          stack[depth * 3] = far;
          stack[depth * 3 + 1] = gap < 0 ? middle : low;
          stack[depth * 3 + 2] = gap < 0 ? high : middle;
          gaps[depth++] = gapSquared;
        }
        if (gap < 0) {
          node = node * 2 + 1;
          high = middle;
        } else {
          node = node * 2 + 2;
          low = middle;
        }
      }
      for (let candidate = low, offset = low * 3; candidate < high; candidate++, offset += 3) {
        dx = vectors[offset] - x;
        dy = vectors[offset + 1] - y;
        dz = vectors[offset + 2] - z;
        const chordSquared = dx * dx + dy * dy + dz * dz;
        if (chordSquared < best || (chordSquared === best && rows[candidate] < bestRow)) {
          best = chordSquared;
          bestRow = rows[candidate];
          at = candidate;
        }
      }
      while (depth > 0 && gaps[depth - 1] > best) depth--;
      if (depth === 0) break;
      depth--;
      node = stack[depth * 3];
      low = stack[depth * 3 + 1];
      high = stack[depth * 3 + 2];
    }
    this.#bestAt = at;
    this.#bestRow = bestRow;
    this.#bestChordSquared = best;
  }

  #build(node: number, low: number, high: number): void {
    if (node >= this.#splits.length) return;
    const axis = this.#widestAxis(low, high);
    const middle = (low + high) >> 1;
    this.#select(middle, low, high - 1, axis);
    this.#axes[node] = axis;
    this.#splits[node] = this.#vectors[middle * 3 + axis];
    this.#build(node * 2 + 1, low, middle);
    this.#build(node * 2 + 2, middle, high);
  }

  /** By some of the points where there are many: any axis gives the same answers, and the widest gives them soonest. */
  #widestAxis(low: number, high: number): number {
    const vectors = this.#vectors;
    const step = 3 * Math.max(1, Math.floor((high - low) / pointsSeen));
    let [x0, y0, z0, x1, y1, z1] = [2, 2, 2, -2, -2, -2];
    for (let at = low * 3; at < high * 3; at += step) {
      const x = vectors[at];
      const y = vectors[at + 1];
      const z = vectors[at + 2];
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
      if (z < z0) z0 = z;
      if (z > z1) z1 = z;
    }
    const [dx, dy, dz] = [x1 - x0, y1 - y0, z1 - z0];
    return dx >= dy && dx >= dz ? 0 : dy >= dz ? 1 : 2;
  }

  /** Quickselect (Hoare 1961): afterwards no value before `middle` is larger than its value, and none after is smaller. */
  #select(middle: number, first: number, last: number, axis: number): void {
    const vectors = this.#vectors;
    let low = first;
    let high = last;
    while (high > low) {
      const pivot = this.#pivot(middle, low, high, axis);
      let left = low;
      let right = high;
      while (left <= right) {
        while (vectors[left * 3 + axis] < pivot) left++;
        while (vectors[right * 3 + axis] > pivot) right--;
        if (left <= right) this.#swap(left++, right--);
      }
      if (middle <= right) high = right;
      else if (middle >= left) low = left;
      else return;
    }
  }

  /** A value of the range that nearly as many are below as are to be: from a sample, the larger the more there are to be parted (Floyd and Rivest 1975). */
  #pivot(middle: number, low: number, high: number, axis: number): number {
    const vectors = this.#vectors;
    const count = high - low + 1;
    const most = count > 2000 ? mostSampled : count > 200 ? 15 : count > 40 ? 5 : 1;
    const sample = this.#sample;
    for (let at = 0; at < most; at++) {
      const value = vectors[(low + Math.floor(((at + 0.5) * count) / most)) * 3 + axis];
      let to = at;
      for (; to > 0 && sample[to - 1] > value; to--) sample[to] = sample[to - 1];
      sample[to] = value;
    }
    return sample[Math.min(most - 1, Math.floor(((middle - low) / count) * most))];
  }

  #swap(a: number, b: number): void {
    const vectors = this.#vectors;
    const from = a * 3;
    const to = b * 3;
    const x = vectors[from];
    const y = vectors[from + 1];
    const z = vectors[from + 2];
    vectors[from] = vectors[to];
    vectors[from + 1] = vectors[to + 1];
    vectors[from + 2] = vectors[to + 2];
    vectors[to] = x;
    vectors[to + 1] = y;
    vectors[to + 2] = z;
    const row = this.#rows[a];
    this.#rows[a] = this.#rows[b];
    this.#rows[b] = row;
  }
}

function rowsUpTo(count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

/** The values of some rows. A loop: `Float64Array.from` with a function took a quarter of the whole build. */
function picked(values: ArrayLike<Degrees>, rows: Int32Array): Float64Array {
  const result = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) result[index] = values[rows[index]];
  return result;
}

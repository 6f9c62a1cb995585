/**
 * Sums over a few categories, kept for every combination of them, so that any filter is answered from the combinations
 * and never from the rows (a data cube, Gray et al. 1997). Several sums may be kept side by side, each a plane of cells.
 */
export class Cube {
  readonly sizes: readonly number[];
  /** Cells in a plane; the last category varies fastest. */
  readonly cells: number;
  /** Plane after plane: `plane × cells + cell`. */
  readonly sums: Float64Array;
  /** The first categories and the rest: a plane is a matrix of the combinations of the ones by those of the others. */
  readonly #outer: CategoryGroup;
  readonly #inner: CategoryGroup;

  constructor(sizes: readonly number[], planes: number) {
    const half = balancedHalf(sizes);
    this.sizes = sizes;
    this.cells = product(sizes);
    this.sums = new Float64Array(this.cells * planes);
    this.#outer = new CategoryGroup(sizes.slice(0, half));
    this.#inner = new CategoryGroup(sizes.slice(half));
  }

  /** Cell number of a combination of codes, one per category. */
  cellOf(codes: readonly number[]): number {
    return codes.reduce((cell, code, axis) => cell * this.sizes[axis] + code, 0);
  }

  /**
   * For each category, the sums of a plane by its codes, over all cells that pass every filter. A filter is 1 for each
   * code that passes, null where all do.
   */
  counts(plane: number, filters: readonly (Uint8Array | null)[]): readonly Float64Array[] {
    const half = this.#outer.sizes.length;
    const rows = this.#outer.passing(filters.slice(0, half));
    const columns = this.#inner.passing(filters.slice(half));
    const rowSums = new Float64Array(this.#outer.combinations);
    const columnSums = new Float64Array(this.#inner.combinations);
    const { sums } = this;
    for (let i = 0; i < rows.length; i++) {
      const from = plane * this.cells + rows[i] * columnSums.length;
      let sum = 0;
      for (let j = 0; j < columns.length; j++) {
        const value = sums[from + columns[j]];
        columnSums[columns[j]] += value;
        sum += value;
      }
      rowSums[rows[i]] = sum;
    }
    return [...this.#outer.byCategory(rowSums), ...this.#inner.byCategory(columnSums)];
  }
}

/** Some neighbouring categories taken together: their combinations are numbered, the last category varying fastest. */
class CategoryGroup {
  readonly sizes: readonly number[];
  readonly combinations: number;
  readonly #all: Int32Array;
  /** Code of each combination, for each category. */
  readonly #codes: readonly Int32Array[];

  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
    this.combinations = product(sizes);
    this.#all = Int32Array.from(Array(this.combinations).keys());
    this.#codes = sizes.map((size, axis) => {
      const step = product(sizes.slice(axis + 1));
      return Int32Array.from({ length: this.combinations }, (_, combination) => Math.floor(combination / step) % size);
    });
  }

  /** Combinations of codes that pass every filter. */
  passing(filters: readonly (Uint8Array | null)[]): Int32Array {
    const passing = this.#all.slice();
    let count = passing.length;
    for (let axis = 0; axis < filters.length; axis++) {
      const filter = filters[axis];
      if (!filter) continue;
      const codes = this.#codes[axis];
      let kept = 0;
      for (let i = 0; i < count; i++) if (filter[codes[passing[i]]] === 1) passing[kept++] = passing[i];
      count = kept;
    }
    return passing.subarray(0, count);
  }

  /** Sums by code of each category. */
  byCategory(sums: Float64Array): Float64Array[] {
    return this.sizes.map((size, axis) => {
      const codes = this.#codes[axis];
      const byCode = new Float64Array(size);
      for (let combination = 0; combination < sums.length; combination++) byCode[codes[combination]] += sums[combination];
      return byCode;
    });
  }
}

/** How many of the first categories make a group nearest in size to the rest; at least one on either side. */
function balancedHalf(sizes: readonly number[]): number {
  let best = 1;
  for (let half = 2; half < sizes.length; half++) {
    if (spread(sizes, half) < spread(sizes, best)) best = half;
  }
  return best;
}

function spread(sizes: readonly number[], half: number): number {
  return product(sizes.slice(0, half)) + product(sizes.slice(half));
}

function product(sizes: readonly number[]): number {
  return sizes.reduce((result, size) => result * size, 1);
}

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

  constructor(sizes: readonly number[], planes: number) {
    this.sizes = sizes;
    this.cells = product(sizes);
    this.sums = new Float64Array(this.cells * planes);
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
    const half = balancedHalf(this.sizes);
    const rows = passing(this.sizes.slice(0, half), filters.slice(0, half));
    const columns = passing(this.sizes.slice(half), filters.slice(half));
    const cells = this.sums.subarray(plane * this.cells, (plane + 1) * this.cells);
    return this.#marginals(cells, this.sizes, half, rows, columns);
  }

  /** Sums by row and by column of the cells as a matrix of two groups of categories, then the same within each group. */
  #marginals(cells: Float64Array, sizes: readonly number[], half: number, rows: Int32Array, columns: Int32Array): Float64Array[] {
    const outer = sizes.slice(0, half);
    const inner = sizes.slice(half);
    const rowSums = new Float64Array(product(outer));
    const columnSums = new Float64Array(product(inner));
    for (let i = 0; i < rows.length; i++) {
      const from = rows[i] * columnSums.length;
      let sum = 0;
      for (let j = 0; j < columns.length; j++) {
        const value = cells[from + columns[j]];
        columnSums[columns[j]] += value;
        sum += value;
      }
      rowSums[rows[i]] = sum;
    }
    return [...this.#byCategory(rowSums, outer), ...this.#byCategory(columnSums, inner)];
  }

  #byCategory(cells: Float64Array, sizes: readonly number[]): Float64Array[] {
    if (sizes.length <= 1) return sizes.map(() => cells);
    const half = balancedHalf(sizes);
    return this.#marginals(cells, sizes, half, passing(sizes.slice(0, half), []), passing(sizes.slice(half), []));
  }
}

/** Combinations of codes that pass every filter, as numbers. */
function passing(sizes: readonly number[], filters: readonly (Uint8Array | null | undefined)[]): Int32Array {
  let combinations = Int32Array.of(0);
  for (const [axis, size] of sizes.entries()) {
    const filter = filters[axis];
    const next = new Int32Array(combinations.length * size);
    let count = 0;
    for (let i = 0; i < combinations.length; i++) {
      for (let code = 0; code < size; code++) if (!filter || filter[code] === 1) next[count++] = combinations[i] * size + code;
    }
    combinations = next.subarray(0, count);
  }
  return combinations;
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

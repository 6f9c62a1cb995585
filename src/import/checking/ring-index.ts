import type { Degrees } from '#engine/units.ts';

/** A closed line of corners; the last need not repeat the first. */
export type RingLine = readonly (readonly number[])[];

const bandsPerDegree = 5;
const nearDegrees = 1e-9;

/**
 * Answers for single points whether they lie inside rings, by the even-odd rule over all of them: polygons side by side, and holes in them.
 * Sides are kept by bands of latitude, so that a point looks at those of its band only.
 */
export class RingIndex {
  /** x1, y1, x2, y2 of each side that reaches into the band. */
  readonly #bands: Float64Array[];

  constructor(rings: Iterable<RingLine>) {
    const bands: number[][] = Array.from({ length: 180 * bandsPerDegree }, () => []);
    for (const ring of rings) {
      for (let corner = 0; corner < ring.length; corner++) {
        const [x1, y1] = ring[corner];
        const [x2, y2] = ring[corner + 1 === ring.length ? 0 : corner + 1];
        const last = bandOf(Math.max(y1, y2));
        for (let band = bandOf(Math.min(y1, y2)); band <= last; band++) bands[band].push(x1, y1, x2, y2);
      }
    }
    this.#bands = bands.map((sides) => Float64Array.from(sides));
  }

  holds(lng: Degrees, lat: Degrees): boolean {
    const sides = this.#bands[bandOf(lat)];
    let inside = false;
    for (let at = 0; at < sides.length; at += 4) {
      const y1 = sides[at + 1];
      const y2 = sides[at + 3];
      if (y1 > lat !== y2 > lat && lng < sides[at] + ((lat - y1) * (sides[at + 2] - sides[at])) / (y2 - y1)) inside = !inside;
    }
    return inside;
  }

  /** Columns of a row of cells whose sides may reach into them, or come so near that rounding might matter, are marked by 1. */
  markCrossed(south: Degrees, north: Degrees, columns: Uint8Array): void {
    const sides = this.#bands[bandOf((south + north) / 2)];
    for (let at = 0; at < sides.length; at += 4) {
      const [x1, y1, x2, y2] = [sides[at], sides[at + 1], sides[at + 2], sides[at + 3]];
      if (Math.max(y1, y2) < south - nearDegrees || Math.min(y1, y2) > north + nearDegrees) continue;
      const first = Math.max(0, columnOf(Math.min(x1, x2) - nearDegrees));
      const last = Math.min(columns.length - 1, columnOf(Math.max(x1, x2) + nearDegrees));
      for (let column = first; column <= last; column++) columns[column] = 1;
    }
  }
}

function bandOf(lat: Degrees): number {
  return Math.max(0, Math.min(180 * bandsPerDegree - 1, Math.floor((lat + 90) * bandsPerDegree)));
}

const cellsPerDegree = 2 * bandsPerDegree;
const [cellColumns, cellRows] = [360 * cellsPerDegree, 180 * cellsPerDegree];
const [outside, inside, mixed] = [0, 1, 2];

function columnOf(lng: Degrees): number {
  return Math.floor((lng + 180) * cellsPerDegree);
}

/** Answers for many points as `RingIndex` does: what holds in a cell of a tenth of a degree that no side crosses is worked out with the first point of its row. */
export class RingRaster {
  readonly #index: RingIndex;
  readonly #cells = new Uint8Array(cellColumns * cellRows);
  readonly #isKnown = new Uint8Array(cellRows);

  constructor(rings: Iterable<RingLine>) {
    this.#index = new RingIndex(rings);
  }

  holds(lng: Degrees, lat: Degrees): boolean {
    const cell = this.#cellAt(lng, lat);
    return cell === mixed ? this.#index.holds(lng, lat) : cell === inside;
  }

  /** Whether the point lies in a cell that is inside as a whole: a quick yes. */
  surelyHolds(lng: Degrees, lat: Degrees): boolean {
    return this.#cellAt(lng, lat) === inside;
  }

  #cellAt(lng: Degrees, lat: Degrees): number {
    const column = columnOf(lng);
    const row = Math.floor((lat + 90) * cellsPerDegree);
    if (!(column >= 0 && column < cellColumns && row >= 0 && row < cellRows)) return mixed;
    if (this.#isKnown[row] === 0) this.#fill(row);
    return this.#cells[row * cellColumns + column];
  }

  /** Between two cells that sides cross all are alike. */
  #fill(row: number): void {
    this.#isKnown[row] = 1;
    const cells = this.#cells.subarray(row * cellColumns, (row + 1) * cellColumns);
    const south = row / cellsPerDegree - 90;
    const north = south + 1 / cellsPerDegree;
    this.#index.markCrossed(south, north, cells);
    let state = mixed;
    for (let column = 0; column < cellColumns; column++) {
      if (cells[column] === 1) state = mixed;
      else if (state === mixed) state = this.#index.holds((column + 0.5) / cellsPerDegree - 180, (south + north) / 2) ? inside : outside;
      cells[column] = state;
    }
  }
}

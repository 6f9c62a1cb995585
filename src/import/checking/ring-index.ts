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

  /**
   * What holds in each cell of a row: `mixed` where a side may reach into it, or comes so near that rounding might matter. Elsewhere a cell is inside
   * where an odd number of sides lies east of its middle.
   */
  fillRow(south: Degrees, north: Degrees, cells: Uint8Array): void {
    const lat = (south + north) / 2;
    const sides = this.#bands[bandOf(lat)];
    const crossings = new Uint8Array(cells.length);
    let isInside = false;
    for (let at = 0; at < sides.length; at += 4) {
      const [x1, y1, x2, y2] = [sides[at], sides[at + 1], sides[at + 2], sides[at + 3]];
      if (Math.max(y1, y2) < south - nearDegrees || Math.min(y1, y2) > north + nearDegrees) continue;
      const first = Math.max(0, columnOf(Math.min(x1, x2) - nearDegrees));
      const last = Math.min(cells.length - 1, columnOf(Math.max(x1, x2) + nearDegrees));
      for (let column = first; column <= last; column++) cells[column] = mixed;
      if (y1 > lat === y2 > lat) continue;
      const column = columnOf(x1 + ((lat - y1) * (x2 - x1)) / (y2 - y1));
      if (column >= cells.length) isInside = !isInside;
      else if (column >= 0) crossings[column] ^= 1;
    }
    for (let column = cells.length - 1; column >= 0; column--) {
      if (crossings[column] === 1) isInside = !isInside;
      if (cells[column] !== mixed) cells[column] = isInside ? inside : outside;
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

/** Answers for many points as `RingIndex` does: what holds in a cell of a tenth of a degree is worked out with the first point of its row. */
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

  #fill(row: number): void {
    this.#isKnown[row] = 1;
    const south = row / cellsPerDegree - 90;
    this.#index.fillRow(south, south + 1 / cellsPerDegree, this.#cells.subarray(row * cellColumns, (row + 1) * cellColumns));
  }
}

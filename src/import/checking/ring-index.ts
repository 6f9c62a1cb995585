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

  /** Whether a side may reach into a box that lies in one band, or comes so near that rounding might matter. */
  crosses(west: Degrees, south: Degrees, east: Degrees, north: Degrees): boolean {
    const sides = this.#bands[bandOf((south + north) / 2)];
    for (let at = 0; at < sides.length; at += 4) {
      const isBeside = Math.max(sides[at], sides[at + 2]) < west - nearDegrees || Math.min(sides[at], sides[at + 2]) > east + nearDegrees;
      if (isBeside) continue;
      if (Math.max(sides[at + 1], sides[at + 3]) >= south - nearDegrees && Math.min(sides[at + 1], sides[at + 3]) <= north + nearDegrees) return true;
    }
    return false;
  }
}

function bandOf(lat: Degrees): number {
  return Math.max(0, Math.min(180 * bandsPerDegree - 1, Math.floor((lat + 90) * bandsPerDegree)));
}

const cellsPerDegree = 2 * bandsPerDegree;
const [unknown, outside, inside, mixed] = [0, 1, 2, 3];

/** Answers for many points as `RingIndex` does: a cell of a tenth of a degree that no side crosses is looked at once. */
export class RingRaster {
  readonly #index: RingIndex;
  readonly #cells = new Uint8Array(360 * cellsPerDegree * 180 * cellsPerDegree);

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
    const column = Math.floor((lng + 180) * cellsPerDegree);
    const row = Math.floor((lat + 90) * cellsPerDegree);
    if (!(column >= 0 && column < 360 * cellsPerDegree && row >= 0 && row < 180 * cellsPerDegree)) return mixed;
    const cell = row * 360 * cellsPerDegree + column;
    if (this.#cells[cell] === unknown) {
      const [west, south] = [column / cellsPerDegree - 180, row / cellsPerDegree - 90];
      const isCrossed = this.#index.crosses(west, south, west + 1 / cellsPerDegree, south + 1 / cellsPerDegree);
      this.#cells[cell] = isCrossed ? mixed : this.#index.holds(lng, lat) ? inside : outside;
    }
    return this.#cells[cell];
  }
}

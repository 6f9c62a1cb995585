import type { Degrees } from '#engine/units.ts';

/** A closed line of corners; the last need not repeat the first. */
export type RingLine = readonly (readonly number[])[];

const bandsPerDegree = 5;

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
        if (y1 === y2) continue;
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
}

function bandOf(lat: Degrees): number {
  return Math.max(0, Math.min(180 * bandsPerDegree - 1, Math.floor((lat + 90) * bandsPerDegree)));
}

import type { Degrees } from '../../src/engine/units.ts';
import { seededRandom } from '../seeded-random.ts';

/** Points in degrees, row by row. */
export interface Points {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
}

/** Mainland China's bounding box. */
const west: Degrees = 73.5;
const east: Degrees = 135;
const south: Degrees = 18;
const north: Degrees = 53.5;

const townCount = 3000;
/** Share of the points that stand anywhere in the box and not in a town. */
const strewn = 0.05;
/** Standard deviation of a town's points around its centre: from this to this, evenly on a logarithmic scale. */
const tightest: Degrees = 0.01;
const widest: Degrees = 0.4;

/**
 * Points of 3,000 towns. Town number i (from 1) draws points in proportion to 1 / i, so that the first has some 3,000 times as many as
 * the last, and its size does not depend on that: densities differ by a factor of millions, as between Shanghai and the Tibetan plateau.
 * Towns are the same for every seed; a seed draws other points of them. Coordinates are rounded to 1e-5°, as in the tables.
 */
export function clusteredPoints(count: number, seed: number): Points {
  const towns = townsOfChina();
  const random = seededRandom(seed);
  const points: Points = { lng: new Float64Array(count), lat: new Float64Array(count) };
  for (let row = 0; row < count; row++) {
    const alone = random.uniform() < strewn;
    const town = Math.floor((townCount + 1) ** random.uniform()) - 1;
    const lng = alone ? between(west, east, random.uniform()) : towns.lng[town] + towns.spread[town] * random.normal();
    const lat = alone ? between(south, north, random.uniform()) : towns.lat[town] + towns.spread[town] * random.normal();
    points.lng[row] = rounded(Math.min(east, Math.max(west, lng)));
    points.lat[row] = rounded(Math.min(north, Math.max(south, lat)));
  }
  return points;
}

function townsOfChina(): Points & { spread: Float64Array } {
  const random = seededRandom(1);
  const town = { lng: new Float64Array(townCount), lat: new Float64Array(townCount), spread: new Float64Array(townCount) };
  for (let index = 0; index < townCount; index++) {
    town.lng[index] = between(west, east, random.uniform());
    town.lat[index] = between(south, north, random.uniform());
    town.spread[index] = tightest * (widest / tightest) ** random.uniform();
  }
  return town;
}

function between(low: number, high: number, share: number): number {
  return low + (high - low) * share;
}

function rounded(value: Degrees): Degrees {
  return Math.round(value * 1e5) / 1e5;
}

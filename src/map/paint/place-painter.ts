import type { Measure } from '#columns/vocabulary.ts';
import type { PlaceReach } from '../map-props.ts';
import { type BoxIndex, boxIndex } from './box-index.ts';
import { boxOfTile, type Painter } from './painter.ts';
import { worldSize, worldX, worldY } from './projection.ts';

/** From this zoom on places are drawn: from farther away their circles would lie on each other. */
export const placesFromZoom = 9.5;

/** What a circle of `unitRadius` stands for: about as much of each measure as is out of reach for the same people. */
export const placeUnit: Readonly<Record<Measure, number>> = { people: 10_000, parcels: 25_000, villages: 10 };
const unitRadius = 10;
const [leastRadius, mostRadius] = [1.5, 24];

/** Radius of a place's circle, CSS pixels: its area is in proportion to what is out of reach, but for the smallest and largest. */
export function placeRadius(outOfReach: number, measure: Measure): number {
  return Math.min(mostRadius, Math.max(leastRadius, unitRadius * Math.sqrt(outOfReach / placeUnit[measure])));
}

/** Circles of places in shares of the world, the largest first. */
export interface PlaceCircles {
  /** Position in the answer. */
  readonly entry: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** CSS pixels. */
  readonly radius: Float64Array;
  readonly index: BoxIndex;
}

/** A circle for each place that has something out of reach; small ones lie on large ones. */
export function placeCircles({ measure, total, after, lng, lat }: PlaceReach): PlaceCircles {
  const out = (entry: number) => total[entry] - after[entry];
  const entry = Int32Array.from(total.keys())
    .filter((each) => out(each) > 0)
    .sort((a, b) => out(b) - out(a) || a - b);
  const x = Float64Array.from(entry, (each) => worldX(lng[each]));
  const y = Float64Array.from(entry, (each) => worldY(lat[each]));
  const radius = Float64Array.from(entry, (each) => placeRadius(out(each), measure));
  return { entry, x, y, radius, index: boxIndex(Float64Array.from({ length: entry.length * 4 }, (_, at) => (at % 2 === 0 ? x : y)[at >> 2])) };
}

/** The circle on top of those that hold a place, as its position in the answer; -1 where there is none. */
export function circleAt({ entry, x, y, radius, index }: PlaceCircles, at: { readonly x: number; readonly y: number }, zoom: number): number {
  const world = worldSize(zoom);
  const reach = mostRadius / world;
  let found = -1;
  index.search({ minX: at.x - reach, minY: at.y - reach, maxX: at.x + reach, maxY: at.y + reach }, (circle) => {
    if (circle > found && Math.hypot(x[circle] - at.x, y[circle] - at.y) * world <= radius[circle]) found = circle;
  });
  return found < 0 ? -1 : entry[found];
}

/** Rings with a faint filling. */
export function placePainter({ x, y, radius, index }: PlaceCircles, colour: string): Painter {
  return (tile, context) => {
    const world = worldSize(tile.z);
    const circles: number[] = [];
    index.search(boxOfTile(tile, mostRadius + 1), (circle) => circles.push(circle));
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = 1.5;
    for (const circle of circles.sort((a, b) => a - b)) {
      context.beginPath();
      context.arc(x[circle] * world - tile.x * tile.size, y[circle] * world - tile.y * tile.size, radius[circle], 0, 2 * Math.PI);
      context.globalAlpha = 0.2;
      context.fill();
      context.globalAlpha = 1;
      context.stroke();
    }
  };
}

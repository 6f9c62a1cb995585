import type { Drawing } from './paint/paint-picture.ts';

/** From this zoom on it is drawn how many facilities stand where, over the areas. */
export const densityFromZoom = 7;

/** Single facilities are drawn from this zoom on where there are at most so many in all, such as in the default data. */
const singleZoom = 9;
const singleCount = 700_000;

/**
 * Zoom from which facilities are drawn one by one, by the number of all there are, whatever is filtered. A level closer, four times as many
 * are as far apart.
 */
export function singleFromZoom(count: number): number {
  return singleZoom + Math.max(0, Math.log2(count / singleCount) / 2);
}

/** Radius of a disc as large as a facility's symbol, CSS pixels: larger as the map gets closer. */
export function facilityRadius(zoom: number): number {
  return Math.min(5, 1.75 + Math.max(0, zoom - singleZoom) * 0.65);
}

/** What is drawn of facilities at a zoom, by the number of all there are. */
export function facilityDrawing(zoom: number, count: number): Drawing | null {
  if (zoom < densityFromZoom) return null;
  return zoom < singleFromZoom(count) ? { form: 'density', cell: 6, gap: 1 } : { form: 'points', radius: facilityRadius(zoom), rim: 1 };
}

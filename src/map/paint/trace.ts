import type { Tile } from './painter.ts';
import { worldSize } from './projection.ts';
import type { Shapes } from './shapes.ts';

/** The part of a canvas context that a path needs. */
export type Path = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath'>;

/** Points nearer to the last one drawn are left out, CSS pixels: shifts an edge by less than that, which is not seen. */
const leaveOutBelow = 0.5;

/** Adds a shape to the current path, in the tile's pixels: closed rings, or lines. */
export function trace(path: Path, tile: Tile, shapes: Shapes, shape: number, closed: boolean): void {
  const { ringOf, pointOf, points } = shapes;
  const world = worldSize(tile.z);
  const left = tile.x * tile.size;
  const top = tile.y * tile.size;
  for (let ring = ringOf[shape]; ring < ringOf[shape + 1]; ring++) {
    const first = pointOf[ring];
    const last = pointOf[ring + 1] - 1;
    let atX = points[first * 2] * world - left;
    let atY = points[first * 2 + 1] * world - top;
    path.moveTo(atX, atY);
    for (let point = first + 1; point <= last; point++) {
      const x = points[point * 2] * world - left;
      const y = points[point * 2 + 1] * world - top;
      if (point < last && Math.abs(x - atX) < leaveOutBelow && Math.abs(y - atY) < leaveOutBelow) continue;
      path.lineTo(x, y);
      atX = x;
      atY = y;
    }
    if (closed) path.closePath();
  }
}

import { pointUnits } from './point-grid.ts';
import { worldSize } from './projection.ts';

/** A rectangle of the drawn map, whole device pixels from the world's north-western corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Zoom; may be fractional: the world is 256 · 2^z CSS pixels wide. */
  readonly z: number;
  /** Device pixels in a CSS pixel. */
  readonly ratio: number;
}

/** Device pixels in a point unit. */
export function pixelsPerUnit({ z, ratio }: Frame): number {
  return (worldSize(z) * ratio) / pointUnits;
}

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

/** Whether all of the ground of the other frame is in this one, at whatever zoom either is. */
export function holdsGround(frame: Frame, other: Frame): boolean {
  const scale = pixelsPerUnit(frame) / pixelsPerUnit(other);
  return (
    frame.left <= other.left * scale &&
    frame.top <= other.top * scale &&
    frame.left + frame.width >= (other.left + other.width) * scale &&
    frame.top + frame.height >= (other.top + other.height) * scale
  );
}

/** Whether all of the other frame is in this one, pixel by pixel. */
export function holdsFrame(frame: Frame, { left, top, width, height, z, ratio }: Frame): boolean {
  return (
    frame.z === z &&
    frame.ratio === ratio &&
    frame.left <= left &&
    frame.top <= top &&
    frame.left + frame.width >= left + width &&
    frame.top + frame.height >= top + height
  );
}

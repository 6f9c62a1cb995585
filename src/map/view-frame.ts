import type { Frame } from './paint/frame.ts';
import type { Box } from './paint/painter.ts';
import { worldSize } from './paint/projection.ts';

/** What is on screen, CSS pixels from the world's north-western corner. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly z: number;
}

/** Room around the view on every side that is drawn ahead, CSS pixels: a movement of that length shows nothing empty. */
export const roomAhead = 160;

/** The frame to draw for a view with so much room around it: whole device pixels, so that the same ground falls into the same pixels in every frame. */
export function frameAround({ left, top, width, height, z }: View, ratio: number, room: number): Frame {
  return {
    left: Math.floor((left - room) * ratio),
    top: Math.floor((top - room) * ratio),
    width: Math.ceil((width + 2 * room) * ratio) + 1,
    height: Math.ceil((height + 2 * room) * ratio) + 1,
    z,
    ratio,
  };
}

/** Whether a frame was drawn for the view's zoom and covers it, with so many CSS pixels around it. */
export function holdsView(frame: Frame, { left, top, width, height, z }: View, spare: number): boolean {
  const { ratio } = frame;
  return (
    frame.z === z &&
    frame.left <= (left - spare) * ratio &&
    frame.top <= (top - spare) * ratio &&
    frame.left + frame.width >= (left + width + spare) * ratio &&
    frame.top + frame.height >= (top + height + spare) * ratio
  );
}

/** What a view shows of the world. */
export function viewBox({ left, top, width, height, z }: View): Box {
  const world = worldSize(z);
  return { minX: left / world, minY: top / world, maxX: (left + width) / world, maxY: (top + height) / world };
}

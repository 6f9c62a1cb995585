import type { Frame } from '#map/paint/frame.ts';
import type { Drawing, PointLook } from '#map/paint/paint-picture.ts';
import type { Box } from '#map/paint/painter.ts';
import type { PlacedPoints } from '#map/paint/point-grid.ts';
import type { PointPick } from '#map/paint/point-pick.ts';

/** A view to draw. */
export interface FrameQuestion {
  readonly frame: Frame;
  readonly drawing: Drawing;
}

/** A view to draw ahead, and a buffer for it. */
export interface AheadQuestion {
  readonly id: number;
  readonly question: FrameQuestion;
  readonly buffer: ArrayBuffer | null;
}

/** To the painter. Points and look hold for all that comes after them. What is drawn ahead is dropped with the next of points, look, frame and ahead. */
export type ToPainter =
  | { readonly type: 'points'; readonly points: PlacedPoints }
  | { readonly type: 'look'; readonly look: PointLook }
  | { readonly type: 'frame'; readonly id: number; readonly question: FrameQuestion; readonly buffer: ArrayBuffer | null }
  | { readonly type: 'ahead'; readonly views: readonly AheadQuestion[] }
  | { readonly type: 'count'; readonly id: number; readonly box: Box }
  | { readonly type: 'pick'; readonly id: number; readonly question: PointPick };

/**
 * From the painter. A frame comes with its pixels, in a buffer that goes back with the next question: fresh memory for each frame costs more than
 * painting it, and a bitmap is fresh memory.
 */
export type FromPainter =
  | { readonly type: 'frame'; readonly id: number; readonly frame: Frame; readonly buffer: ArrayBuffer }
  | { readonly type: 'ahead'; readonly id: number; readonly buffer: ArrayBuffer }
  | { readonly type: 'count'; readonly id: number; readonly counts: Int32Array }
  | { readonly type: 'pick'; readonly id: number; readonly rows: Int32Array };

import type { Frame } from './frame.ts';
import type { Marks, PointStyles } from './marks.ts';
import { paintDensity } from './paint-density.ts';
import { paintPoints } from './paint-points.ts';
import type { PlacedPoints, PointGrid } from './point-grid.ts';
import { type Picture, type Rgb, rgba, type Sprite, stampSprite } from './sprite.ts';
import { type SymbolStamp, symbolStamp } from './symbol-stamp.ts';
import type { SymbolName } from './symbols.ts';

export interface PointStyle {
  readonly colour: Rgb;
  readonly symbol: SymbolName;
}

/** What points look like, whatever the zoom. */
export interface PointLook {
  /** Style of each code, from 1; 0 for codes that are not shown. */
  readonly styleOf: Uint16Array;
  /** By their number; those that no code has may be left out. */
  readonly styles: readonly (PointStyle | undefined)[];
  readonly rim: Rgb;
  /** Least points of each class of density, ascending from 1, and their colours. */
  readonly breaks: readonly number[];
  readonly ramp: readonly Rgb[];
}

export interface PointDrawing {
  readonly form: 'points';
  readonly radius: number;
  readonly rim: number;
}

/** What is drawn at a zoom; all sizes in CSS pixels. */
export type Drawing = PointDrawing | { readonly form: 'density'; readonly cell: number; readonly gap: number };

/** Bytes of the pixels of a frame. */
export function bytesOf({ width, height }: Frame): number {
  return width * height * 4;
}

/**
 * Draws a frame of points in one of the two forms: red, green, blue and straight opacity of each pixel, into a buffer that is long enough. `holdsLast`
 * says that the last picture drawn with these marks is in the buffer.
 */
export function paintPicture(buffer: ArrayBuffer, frame: Frame, grid: PointGrid, look: PointLook, drawing: Drawing, marks: Marks, holdsLast: boolean): void {
  painterOf(frame, grid, look, drawing, marks)(pictureIn(buffer, frame), frame, holdsLast);
}

/** The same picture of points that are not sorted yet, drawn as points. */
export function paintUnsortedPicture(buffer: ArrayBuffer, frame: Frame, points: PlacedPoints, look: PointLook, drawing: PointDrawing, marks: Marks): void {
  paintPoints(pictureIn(buffer, frame), frame, points, pointStyles(look, drawing, frame.ratio), marks, false);
}

/** Lines of a strip: less than a millisecond of a million points. */
const stripLines = 24;

/** The same picture strip by strip, for a painter that looks up between them. Strips are frames of their own, and frames agree. */
export function* paintStrips(buffer: ArrayBuffer, frame: Frame, grid: PointGrid, look: PointLook, drawing: Drawing, marks: Marks): Generator<void> {
  const paint = painterOf(frame, grid, look, drawing, marks);
  for (let line = 0; line < frame.height; line += stripLines) {
    const strip = { ...frame, top: frame.top + line, height: Math.min(stripLines, frame.height - line) };
    paint(pictureIn(buffer, strip, line), strip, false);
    yield;
  }
}

/** Paints frames of one zoom and ratio, all in the same way. */
function painterOf(
  { ratio }: Frame,
  grid: PointGrid,
  look: PointLook,
  drawing: Drawing,
  marks: Marks,
): (picture: Picture, frame: Frame, holdsLast: boolean) => void {
  if (drawing.form === 'points') {
    const styles = pointStyles(look, drawing, ratio);
    return (picture, frame, holdsLast) => paintPoints(picture, frame, grid, styles, marks, holdsLast);
  }
  marks.keep(null);
  const colours = look.ramp.map((colour) => rgba(colour, 255));
  const [cell, gap] = [drawing.cell, drawing.gap].map((side) => Math.max(1, Math.round(side * ratio)));
  return (picture, frame) => paintDensity(picture, frame, grid, look.styleOf, { cell, gap, breaks: look.breaks, colours });
}

/** A picture in a buffer, from one of its lines on. */
function pictureIn(buffer: ArrayBuffer, { width, height }: Frame, line = 0): Picture {
  return { width, height, pixels: new Uint32Array(buffer, line * width * Uint32Array.BYTES_PER_ELEMENT, width * height) };
}

function pointStyles(look: PointLook, { radius, rim }: PointDrawing, ratio: number): PointStyles {
  return { styleOf: look.styleOf, sprites: spritesOf(look, radius * ratio, rim * ratio) };
}

function spritesOf({ styles, rim }: PointLook, radius: number, rimWidth: number): (Sprite | undefined)[] {
  const stamps = new Map<SymbolName, SymbolStamp>();
  return styles.map((style) => {
    if (!style) return undefined;
    const stamp = stamps.get(style.symbol) ?? symbolStamp(style.symbol, radius, rimWidth);
    stamps.set(style.symbol, stamp);
    return stampSprite(stamp, style.colour, rim);
  });
}

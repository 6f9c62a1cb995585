import { finishedPicture } from './finished-picture.ts';
import { isSame } from './is-same.ts';
import { boxOfTile, type Tile, type TileContext } from './painter.ts';
import type { Shapes } from './shapes.ts';
import { trace } from './trace.ts';

/** The shapes of a tile as paths, and their lines as they were last drawn: what stays while only fills change. */
export interface TilePaths {
  readonly source: Shapes;
  readonly tile: Tile;
  readonly shapes: readonly number[];
  /** Of each of them. */
  readonly paths: readonly Path2D[];
  lines: Lines | null;
}

export interface LineStyle {
  readonly colour: string;
  /** CSS pixels. */
  readonly width: number;
}

interface Lines {
  readonly style: LineStyle;
  readonly paths: readonly Path2D[];
  /** Made when the browser is idle, or when the same lines are drawn a second time. */
  picture: ImageBitmap | null;
}

/** What a tile is drawn on. */
type TileCanvas = TileContext['canvas'];

/** By canvas, until it shows another tile or none. */
const kept = new WeakMap<TileCanvas, TilePaths>();
/** Canvases whose lines are made a picture when the browser is idle. */
const waiting = new Set<TileCanvas>();

/** Paths of the shapes that a canvas shows, with `margin` CSS pixels around them; traced once for as long as it shows the same tile of the same shapes. */
export function tilePaths(canvas: TileCanvas, source: Shapes, tile: Tile, margin: number): TilePaths {
  const before = kept.get(canvas);
  if (before?.source === source && isSame(before.tile, tile)) return before;
  const shapes: number[] = [];
  const paths: Path2D[] = [];
  source.index.search(boxOfTile(tile, margin), (shape) => {
    const path = new Path2D();
    trace(path, tile, source, shape, true);
    shapes.push(shape);
    paths.push(path);
  });
  const made = { source, tile, shapes, paths, lines: null };
  kept.set(canvas, made);
  return made;
}

/** The canvas shows no tile any more. */
export function forgetPaths(canvas: TileCanvas): void {
  kept.delete(canvas);
  waiting.delete(canvas);
}

/** Draws lines along some of the tile's paths. Stroking takes most of a tile's time, so the lines are kept as a picture for the next time. */
export function strokePaths(context: TileContext, onTile: TilePaths, paths: readonly Path2D[], style: LineStyle): void {
  const { lines, tile } = onTile;
  if (lines && isSame(lines.style, style) && isSameList(lines.paths, paths)) {
    lines.picture ??= pictureOf(lines, tile);
    if (lines.picture) return context.drawImage(lines.picture, 0, 0, tile.size, tile.size);
  } else {
    onTile.lines = { style, paths, picture: null };
    pictureWhenIdle(context.canvas);
  }
  strokeEach(context, paths, style);
}

function strokeEach(context: TileContext, paths: readonly Path2D[], { colour, width }: LineStyle): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  for (const path of paths) context.stroke(path);
}

/** A picture takes about this long, ms. */
const pictureMs = 3;

/** A browser that does not say when it is idle has the pictures made when they are wanted. */
function pictureWhenIdle(canvas: TileCanvas): void {
  if (typeof requestIdleCallback === 'undefined') return;
  if (waiting.size === 0) requestIdleCallback(makePictures);
  waiting.add(canvas);
}

function makePictures(deadline: IdleDeadline): void {
  for (const canvas of waiting) {
    if (deadline.timeRemaining() < pictureMs) break;
    waiting.delete(canvas);
    const onTile = kept.get(canvas);
    if (onTile?.lines) onTile.lines.picture ??= pictureOf(onTile.lines, onTile.tile);
  }
  if (waiting.size > 0) requestIdleCallback(makePictures);
}

/** Null where the browser makes none, or is short of memory. */
function pictureOf({ paths, style }: Lines, { size, ratio }: Tile): ImageBitmap | null {
  if (paths.length === 0 || typeof OffscreenCanvas === 'undefined') return null;
  const side = Math.round(size * ratio);
  const picture = new OffscreenCanvas(side, side);
  const context = picture.getContext('2d');
  if (!context) return null;
  context.scale(ratio, ratio);
  strokeEach(context, paths, style);
  // A canvas would only be drawn when it is first used.
  return finishedPicture(picture);
}

function isSameList(a: readonly Path2D[], b: readonly Path2D[]): boolean {
  return a.length === b.length && a.every((path, i) => path === b[i]);
}

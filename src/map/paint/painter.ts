import { worldSize } from './projection.ts';

/** One square of the drawn map. */
export interface Tile {
  /** Tiles east of the world's western edge. */
  readonly x: number;
  /** Tiles south of the world's northern edge. */
  readonly y: number;
  /** Zoom; may be fractional: the world is 256 · 2^z pixels wide and its last tiles stick out. */
  readonly z: number;
  /** Side, CSS pixels. */
  readonly size: number;
  /** Device pixels in a CSS pixel. */
  readonly ratio: number;
}

/** Of a tile itself, or of what becomes its picture. */
export type TileContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws one tile. The context is clear, and scaled so that a unit is a CSS pixel and the origin the tile's corner. */
export type Painter = (tile: Tile, context: TileContext) => void;

/** A box in shares of the world, south and east included. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** What a tile shows of the world, and `margin` CSS pixels around it for strokes that reach in. */
export function boxOfTile(tile: Tile, margin: number): Box {
  const world = worldSize(tile.z);
  return {
    minX: (tile.x * tile.size - margin) / world,
    minY: (tile.y * tile.size - margin) / world,
    maxX: ((tile.x + 1) * tile.size + margin) / world,
    maxY: ((tile.y + 1) * tile.size + margin) / world,
  };
}

import type { Ground } from '../ground.ts';
import { boxOfTile, type Painter, type Tile, type TileContext } from './painter.ts';
import type { Shapes } from './shapes.ts';
import { trace } from './trace.ts';

/** What the ground of the map is drawn from. */
export interface BasemapShapes {
  readonly land: Shapes;
  readonly lakes: Shapes;
  readonly rivers: Shapes;
  readonly countries: Shapes;
  /** Regions that the data set says nothing of. */
  readonly notInData: Shapes;
}

/** Distance between the strokes of the hatching, CSS pixels along the tile's edge. */
const hatchStep = 8;

/** Land, water, country lines, and hatching where there are no data; the sea is the map's background. */
export function basemapPainter(shapes: BasemapShapes, ground: Ground): Painter {
  return (tile, context) => {
    context.lineJoin = 'round';
    fillShapes(tile, context, shapes.land, ground.land);
    hatchShapes(tile, context, shapes.notInData, ground.hatch);
    fillShapes(tile, context, shapes.lakes, ground.water);
    strokeShapes(tile, context, shapes.rivers, ground.river, tile.z < 6 ? 0.75 : 1.25);
    strokeShapes(tile, context, shapes.countries, ground.country, 0.75);
  };
}

/** Strokes the lines that reach into a tile. */
export function strokeShapes(tile: Tile, context: TileContext, shapes: Shapes, colour: string, width: number): void {
  context.beginPath();
  shapes.index.search(boxOfTile(tile, width), (shape) => trace(context, tile, shapes, shape, false));
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function fillShapes(tile: Tile, context: TileContext, shapes: Shapes, colour: string): void {
  context.beginPath();
  shapes.index.search(boxOfTile(tile, 0), (shape) => trace(context, tile, shapes, shape, true));
  context.fillStyle = colour;
  context.fill('evenodd');
}

function hatchShapes(tile: Tile, context: TileContext, shapes: Shapes, colour: string): void {
  let touched = false;
  context.save();
  context.beginPath();
  shapes.index.search(boxOfTile(tile, 0), (shape) => {
    trace(context, tile, shapes, shape, true);
    touched = true;
  });
  if (touched) {
    context.clip('evenodd');
    context.beginPath();
    // Strokes lie where x + y of the whole world is a multiple of the step, so they meet at the edges of tiles.
    const offset = ((tile.x + tile.y) * tile.size) % hatchStep;
    for (let sum = -offset; sum <= 2 * tile.size + hatchStep; sum += hatchStep) {
      context.moveTo(sum + hatchStep, -hatchStep);
      context.lineTo(-hatchStep, sum + hatchStep);
    }
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.stroke();
  }
  context.restore();
}

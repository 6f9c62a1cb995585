import { strokeShapes } from './basemap-painter.ts';
import type { Painter } from './painter.ts';
import type { Shapes } from './shapes.ts';

/** Borders between regions by level; prefectures and counties come in as the map gets closer. */
export interface OutlineShapes {
  readonly province: Shapes;
  readonly prefecture: Shapes;
  readonly county: Shapes;
}

const prefectureFromZoom = 6;
const countyFromZoom = 8.5;

/** Lines around areas of the reader's own that are no region are drawn at any zoom. */
export function ownAreaPainter(shapes: Shapes, colour: string): Painter {
  return (tile, context) => {
    context.lineJoin = 'round';
    strokeShapes(tile, context, shapes, colour, 1);
  };
}

/** Thin lines over the areas. */
export function outlinePainter(shapes: OutlineShapes, colour: string): Painter {
  return (tile, context) => {
    context.lineJoin = 'round';
    context.lineCap = 'round';
    if (tile.z >= countyFromZoom) strokeShapes(tile, context, shapes.county, colour, 0.5);
    if (tile.z >= prefectureFromZoom) strokeShapes(tile, context, shapes.prefecture, colour, 0.75);
    strokeShapes(tile, context, shapes.province, colour, tile.z < prefectureFromZoom ? 0.75 : 1.25);
  };
}

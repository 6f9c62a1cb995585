import type { RegionLevel } from '#columns/vocabulary.ts';
import { strokeShapes } from './basemap-painter.ts';
import type { Painter } from './painter.ts';
import type { Shapes } from './shapes.ts';

/** Borders between regions of a level; those of prefectures and counties are asked for as the map gets closer. */
export type OutlineShapes = (level: RegionLevel) => Shapes;

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
    if (tile.z >= countyFromZoom) strokeShapes(tile, context, shapes('county'), colour, 0.5);
    if (tile.z >= prefectureFromZoom) strokeShapes(tile, context, shapes('prefecture'), colour, 0.75);
    strokeShapes(tile, context, shapes('province'), colour, tile.z < prefectureFromZoom ? 0.75 : 1.25);
  };
}

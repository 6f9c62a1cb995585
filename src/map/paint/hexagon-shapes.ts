import type { Columns } from '#columns/schema.ts';
import type { hexagons } from '#columns/tables.ts';
import { worldX, worldY } from './projection.ts';
import { indexedShapes, type Shapes } from './shapes.ts';

const corners = 6;

/** The hexagons of one H3 resolution. */
export function hexagonShapes(table: Columns<typeof hexagons>, resolution: number): Shapes {
  return hexagonsInRows(
    table,
    Int32Array.from(table.resolution.keys()).filter((row) => table.resolution[row] === resolution),
  );
}

/** The hexagons in some rows of the table. */
export function hexagonsInRows(table: Columns<typeof hexagons>, row: Int32Array): Shapes {
  const lngOffsets = [table.lng0, table.lng1, table.lng2, table.lng3, table.lng4, table.lng5];
  const latOffsets = [table.lat0, table.lat1, table.lat2, table.lat3, table.lat4, table.lat5];
  const points = new Float64Array(row.length * corners * 2);
  for (let shape = 0; shape < row.length; shape++) {
    for (let corner = 0; corner < corners; corner++) {
      const at = (shape * corners + corner) * 2;
      points[at] = worldX(table.lng[row[shape]] + lngOffsets[corner][row[shape]]);
      points[at + 1] = worldY(table.lat[row[shape]] + latOffsets[corner][row[shape]]);
    }
  }
  const ringOf = Int32Array.from({ length: row.length + 1 }, (_, shape) => shape);
  const pointOf = ringOf.map((ring) => ring * corners);
  return indexedShapes(row, ringOf, pointOf, points);
}

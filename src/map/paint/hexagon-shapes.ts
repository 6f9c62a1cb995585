import type { HexagonCells } from '#worker/protocol.ts';
import { worldX, worldY } from './projection.ts';
import { type Shapes, shapesOfOneRing } from './shapes.ts';

const corners = 6;

/** The hexagons of one H3 resolution. */
export function hexagonShapes(table: HexagonCells, resolution: number): Shapes {
  const row = new Int32Array(table.rows);
  let count = 0;
  for (let cell = 0; cell < table.rows; cell++) if (table.resolution[cell] === resolution) row[count++] = cell;
  return hexagonsInRows(table, row.subarray(0, count));
}

/** The hexagons in some rows of the table. */
export function hexagonsInRows(table: HexagonCells, row: Int32Array): Shapes {
  const lngOffsets = [table.lng0, table.lng1, table.lng2, table.lng3, table.lng4, table.lng5];
  const latOffsets = [table.lat0, table.lat1, table.lat2, table.lat3, table.lat4, table.lat5];
  const points = new Float64Array(row.length * corners * 2);
  // One corner of all cells after the other: the loop inside then reads two columns and is soon compiled.
  for (let corner = 0; corner < corners; corner++) {
    const [lng, lat] = [lngOffsets[corner], latOffsets[corner]];
    for (let shape = 0, at = corner * 2; shape < row.length; shape++, at += corners * 2) {
      const cell = row[shape];
      points[at] = worldX(table.lng[cell] + lng[cell]);
      points[at + 1] = worldY(table.lat[cell] + lat[cell]);
    }
  }
  const pointOf = new Int32Array(row.length + 1);
  for (let shape = 0; shape <= row.length; shape++) pointOf[shape] = shape * corners;
  return shapesOfOneRing(row, pointOf, points);
}

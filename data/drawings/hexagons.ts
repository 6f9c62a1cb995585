import { cellToLatLng, cellToVertexes, latLngToCell, vertexToLatLng } from 'h3-js';
import type { Columns } from '../../src/columns/schema.ts';
import type { demandHexagons, hexagons as hexagonTable } from '../../src/columns/tables.ts';
import type { DemandPoints } from '../../src/engine/demand/expand-demand.ts';
import type { Degrees } from '../../src/engine/units.ts';

const coarseResolution = 4;
const fineResolution = 5;

/** The H3 cells of all demand points: those of resolution 4, then those of resolution 5, each in the order of its index; and the cells of each point. */
export function hexagonColumns(demand: DemandPoints): { hexagons: Columns<typeof hexagonTable>; demandHexagons: Columns<typeof demandHexagons> } {
  const coarse = cellsOf(demand, coarseResolution);
  const fine = cellsOf(demand, fineResolution);
  const sorted = [...inSpace(coarse), ...inSpace(fine)];
  const rowOf = new Map(sorted.map((cell, row) => [cell, row]));
  const row = (cells: readonly string[]) => Int32Array.from(cells, (cell) => rowOf.get(cell) ?? -1);
  const cells = sorted.map(outlined);
  const lngs = (corner: number) => Float64Array.from(cells, (cell) => cell.corners[corner][0]);
  const lats = (corner: number) => Float64Array.from(cells, (cell) => cell.corners[corner][1]);
  const coarseCells = new Set(coarse).size;
  return {
    hexagons: {
      rows: cells.length,
      resolution: Uint8Array.from(cells, (_, i) => (i < coarseCells ? coarseResolution : fineResolution)),
      h3: sorted,
      lng: Float64Array.from(cells, (cell) => cell.lng),
      lat: Float64Array.from(cells, (cell) => cell.lat),
      lng0: lngs(0),
      lat0: lats(0),
      lng1: lngs(1),
      lat1: lats(1),
      lng2: lngs(2),
      lat2: lats(2),
      lng3: lngs(3),
      lat3: lats(3),
      lng4: lngs(4),
      lat4: lats(4),
      lng5: lngs(5),
      lat5: lats(5),
    },
    demandHexagons: { rows: demand.rows, place: demand.place, point: demand.point, coarse: row(coarse), fine: row(fine) },
  };
}

function cellsOf(demand: DemandPoints, resolution: number): string[] {
  return Array.from({ length: demand.rows }, (_, point) => latLngToCell(demand.lat[point], demand.lng[point], resolution));
}

/** H3's own order keeps neighbours together: an index begins with those of the cells around it. */
function inSpace(cells: readonly string[]): string[] {
  return [...new Set(cells)].sort();
}

/** Centre and the six corners as offsets from it. The vertexes of the cell, not its boundary: that has more points where it crosses an edge of the icosahedron. */
function outlined(cell: string): { lng: Degrees; lat: Degrees; corners: [Degrees, Degrees][] } {
  const [lat, lng] = cellToLatLng(cell);
  const corners = cellToVertexes(cell)
    .map(vertexToLatLng)
    .map(([cornerLat, cornerLng]): [Degrees, Degrees] => [cornerLng - lng, cornerLat - lat]);
  const east = corners.reduce((best, corner, i) => (angle(corner) < angle(corners[best]) ? i : best), 0);
  const turned = [...corners.slice(east), ...corners.slice(0, east)];
  // One of H3's twelve pentagons lies in the Bohai Sea; its last corner is written twice.
  while (turned.length < 6) turned.push(turned[turned.length - 1]);
  return { lng, lat, corners: turned };
}

/** Angle from east, 0 to 2π: the corner with the smallest comes first, so that like corners stand in one column. */
function angle([east, north]: [Degrees, Degrees]): number {
  return (Math.atan2(north, east) + 2 * Math.PI) % (2 * Math.PI);
}

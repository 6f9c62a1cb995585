import type { Columns } from '#columns/schema.ts';
import type { demandHexagons, hexagons } from '#columns/tables.ts';

const resolutions = [4, 5] as const;
const corners = [0, 1, 2, 3, 4, 5] as const;

/** H3 cells of resolution 4 and 5 that hold single-point places, as the shipped tables have them. */
export async function ownHexagons(
  lng: ArrayLike<number>,
  lat: ArrayLike<number>,
): Promise<{ hexagons: Columns<typeof hexagons>; demandHexagons: Columns<typeof demandHexagons> }> {
  const { cellToBoundary, cellToLatLng, latLngToCell } = await import('h3-js');
  const rowOf = new Map<string, number>();
  const cells: { h3: string; resolution: number }[] = [];
  const [coarse, fine] = resolutions.map((resolution) => {
    const of = Array.from(lng, (_, point) => latLngToCell(lat[point], lng[point], resolution));
    for (const h3 of [...new Set(of)].sort()) rowOf.set(h3, cells.push({ h3, resolution }) - 1);
    return Int32Array.from(of, (h3) => rowOf.get(h3) ?? -1);
  });
  const centres = cells.map(({ h3 }) => cellToLatLng(h3));
  const boundaries = cells.map(({ h3 }) => cellToBoundary(h3));
  const offset = (cell: number, corner: number, axis: 0 | 1) => {
    // A pentagon's last corner is given twice; cells across the antimeridian go on beyond it.
    const boundary = boundaries[cell];
    const difference = boundary[Math.min(corner, boundary.length - 1)][axis] - centres[cell][axis];
    return axis === 1 ? ((difference + 540) % 360) - 180 : difference;
  };
  const outline = Object.fromEntries(
    corners.flatMap((corner) => [
      [`lng${corner}`, Float64Array.from(cells, (_, cell) => offset(cell, corner, 1))],
      [`lat${corner}`, Float64Array.from(cells, (_, cell) => offset(cell, corner, 0))],
    ]),
  );
  return {
    hexagons: {
      rows: cells.length,
      resolution: Uint8Array.from(cells, ({ resolution }) => resolution),
      h3: cells.map(({ h3 }) => h3),
      lng: Float64Array.from(centres, (centre) => centre[1]),
      lat: Float64Array.from(centres, (centre) => centre[0]),
      ...outline,
    } as unknown as Columns<typeof hexagons>,
    demandHexagons: { rows: lng.length, place: Int32Array.from(lng, (_, point) => point), point: new Uint8Array(lng.length), coarse, fine },
  };
}

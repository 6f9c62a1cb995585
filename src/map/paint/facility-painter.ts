import type { FacilityPoints } from '#worker/protocol.ts';
import { discStamp } from './disc-stamp.ts';
import { type DiscColours, paintDiscs } from './paint-discs.ts';
import type { Painter } from './painter.ts';
import type { PointGrid } from './point-grid.ts';

/** Radius of a facility's disc, CSS pixels: larger as the map gets closer. */
function radiusAt(zoom: number): number {
  return Math.min(5, 1.75 + Math.max(0, zoom - 9) * 0.65);
}

/** Facilities as discs in the colour of their network. */
export function facilityPainter(points: FacilityPoints, grid: PointGrid, colours: DiscColours): Painter {
  return (tile, context) => {
    const side = Math.round(tile.size * tile.ratio);
    const image = new ImageData(side, side);
    const stamp = discStamp(radiusAt(tile.z) * tile.ratio, tile.ratio);
    if (paintDiscs(tile, grid, points.network, stamp, colours, image.data, side)) context.putImageData(image, 0, 0);
  };
}

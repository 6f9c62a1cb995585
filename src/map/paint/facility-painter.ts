import { kinds } from '#columns/vocabulary.ts';
import type { FacilityPoints } from '#worker/protocol.ts';
import { paintSymbols, type SymbolColours } from './paint-symbols.ts';
import type { Painter } from './painter.ts';
import type { PointGrid } from './point-grid.ts';
import { type SymbolStamp, symbolStamp } from './symbol-stamp.ts';
import { symbolOfKind } from './symbols.ts';

/** Radius of a facility's symbol, CSS pixels: larger as the map gets closer. */
export function facilityRadius(zoom: number): number {
  return Math.min(5, 1.75 + Math.max(0, zoom - 9) * 0.65);
}

/** Facilities in the shape of their kind and the colour of their network. */
export function facilityPainter(points: FacilityPoints, grid: PointGrid, colours: SymbolColours): Painter {
  let stamps: readonly SymbolStamp[] = [];
  let stampsOf = '';
  return (tile, context) => {
    const side = Math.round(tile.size * tile.ratio);
    const image = new ImageData(side, side);
    // Tiles of one view share their stamps.
    const wanted = `${tile.z} ${tile.ratio}`;
    if (stampsOf !== wanted) {
      stamps = kinds.map((kind) => symbolStamp(symbolOfKind[kind], facilityRadius(tile.z) * tile.ratio, tile.ratio));
      stampsOf = wanted;
    }
    const look = { colourOf: points.network, colours, stampOf: points.kind, stamps };
    if (paintSymbols(tile, grid, look, image.data, side)) context.putImageData(image, 0, 0);
  };
}

import type { DiscStamp } from './disc-stamp.ts';
import type { Tile } from './painter.ts';
import { eachRun, type PointGrid, pointUnits } from './point-grid.ts';
import { worldSize } from './projection.ts';

/** Colours of discs as red, green, blue in turn, by the code of a point, and of their rim. */
export interface DiscColours {
  readonly byCode: Uint8Array;
  readonly rim: readonly [red: number, green: number, blue: number];
}

/**
 * Adds discs to a tile's pixels: `pixels` are `side` × `side` of red, green, blue and opacity. Where several points fall into one
 * pixel, that of the highest row is drawn; discs are drawn from north to south, then west to east, so they meet at the edges of tiles.
 * Returns whether anything was drawn.
 */
export function paintDiscs(
  tile: Tile,
  grid: PointGrid,
  codes: Uint8Array,
  stamp: DiscStamp,
  colours: DiscColours,
  pixels: Uint8ClampedArray,
  side: number,
): boolean {
  const { reach } = stamp;
  // Which pixels hold a point is marked first, and a disc stamped once for each: a million points fall into far fewer pixels.
  const markSide = side + 2 * reach;
  const marks = new Int32Array(markSide * markSide);
  const unitsPerPixel = pointUnits / (worldSize(tile.z) * tile.ratio);
  const left = Math.round(tile.x * tile.size * tile.ratio) - reach;
  const top = Math.round(tile.y * tile.size * tile.ratio) - reach;
  let drawn = false;
  eachRun(grid, left * unitsPerPixel, top * unitsPerPixel, (left + markSide) * unitsPerPixel, (top + markSide) * unitsPerPixel, (first, end) => {
    for (let at = first; at < end; at++) {
      const x = Math.floor(grid.x[at] / unitsPerPixel) - left;
      const y = Math.floor(grid.y[at] / unitsPerPixel) - top;
      if (x < 0 || y < 0 || x >= markSide || y >= markSide) continue;
      const mark = y * markSide + x;
      if (grid.row[at] >= marks[mark]) marks[mark] = grid.row[at] + 1;
      drawn = true;
    }
  });
  if (!drawn) return false;
  for (let y = 0; y < markSide; y++) {
    for (let x = 0; x < markSide; x++) {
      const mark = marks[y * markSide + x];
      if (mark > 0) stampDisc(pixels, side, x - reach, y - reach, stamp, colours, codes[mark - 1]);
    }
  }
  return true;
}

function stampDisc(pixels: Uint8ClampedArray, side: number, middleX: number, middleY: number, stamp: DiscStamp, colours: DiscColours, code: number): void {
  const { reach, outer, inner } = stamp;
  const { byCode, rim } = colours;
  for (let dy = Math.max(-reach, -middleY); dy <= Math.min(reach, side - 1 - middleY); dy++) {
    for (let dx = Math.max(-reach, -middleX); dx <= Math.min(reach, side - 1 - middleX); dx++) {
      const at = (dy + reach) * (2 * reach + 1) + dx + reach;
      if (outer[at] === 0) continue;
      const pixel = ((middleY + dy) * side + middleX + dx) * 4;
      const disc = inner[at] / outer[at];
      // "Over" of two colours with straight opacity (Porter and Duff 1984).
      const opacity = outer[at] / 255;
      const below = (pixels[pixel + 3] / 255) * (1 - opacity);
      const together = opacity + below;
      for (let channel = 0; channel < 3; channel++) {
        const colour = rim[channel] + (byCode[code * 3 + channel] - rim[channel]) * disc;
        pixels[pixel + channel] = (colour * opacity + pixels[pixel + channel] * below) / together;
      }
      pixels[pixel + 3] = together * 255;
    }
  }
}

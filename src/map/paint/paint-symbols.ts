import type { Tile } from './painter.ts';
import { eachRun, type PointGrid, pointUnits } from './point-grid.ts';
import { worldSize } from './projection.ts';
import type { SymbolStamp } from './symbol-stamp.ts';

/** Colours of symbols as red, green, blue in turn, by the colour code of a point, and of their rim. */
export interface SymbolColours {
  readonly byCode: Uint8Array;
  readonly rim: readonly [red: number, green: number, blue: number];
}

/** How each point is drawn: its colour and its stamp, by their codes. */
export interface SymbolLook {
  readonly colourOf: Uint8Array;
  readonly colours: SymbolColours;
  readonly stampOf: Uint8Array;
  readonly stamps: readonly SymbolStamp[];
}

/**
 * Adds symbols to a tile's pixels: `pixels` are `side` × `side` of red, green, blue and opacity. Where several points fall into one
 * pixel, that of the highest row is drawn; symbols are drawn from north to south, then west to east, so they meet at the edges of tiles.
 * Returns whether anything was drawn.
 */
export function paintSymbols(tile: Tile, grid: PointGrid, look: SymbolLook, pixels: Uint8ClampedArray, side: number): boolean {
  const reach = look.stamps.reduce((most, stamp) => Math.max(most, stamp.reach), 0);
  // Which pixels hold a point is marked first, and a symbol stamped once for each: a million points fall into far fewer pixels.
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
      if (mark > 0) stampSymbol(pixels, side, x - reach, y - reach, look, mark - 1);
    }
  }
  return true;
}

function stampSymbol(pixels: Uint8ClampedArray, side: number, middleX: number, middleY: number, look: SymbolLook, row: number): void {
  const { reach, outer, inner } = look.stamps[look.stampOf[row]];
  const { byCode, rim } = look.colours;
  const code = look.colourOf[row];
  for (let dy = Math.max(-reach, -middleY); dy <= Math.min(reach, side - 1 - middleY); dy++) {
    for (let dx = Math.max(-reach, -middleX); dx <= Math.min(reach, side - 1 - middleX); dx++) {
      const at = (dy + reach) * (2 * reach + 1) + dx + reach;
      if (outer[at] === 0) continue;
      const pixel = ((middleY + dy) * side + middleX + dx) * 4;
      const filled = inner[at] / outer[at];
      // "Over" of two colours with straight opacity (Porter and Duff 1984).
      const opacity = outer[at] / 255;
      const below = (pixels[pixel + 3] / 255) * (1 - opacity);
      const together = opacity + below;
      for (let channel = 0; channel < 3; channel++) {
        const colour = rim[channel] + (byCode[code * 3 + channel] - rim[channel]) * filled;
        pixels[pixel + channel] = (colour * opacity + pixels[pixel + channel] * below) / together;
      }
      pixels[pixel + 3] = together * 255;
    }
  }
}

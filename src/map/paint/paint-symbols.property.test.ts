import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paintSymbols } from './paint-symbols.ts';
import type { Tile } from './painter.ts';
import { pointGrid } from './point-grid.ts';
import { latOf, lngOf, worldSize, worldX, worldY } from './projection.ts';
import { symbolStamp } from './symbol-stamp.ts';

const size = 8;
const colours = { byCode: Uint8Array.of(200, 0, 0, 0, 150, 0, 0, 0, 250), rim: [255, 255, 255] as const };
/** Of different reach, so that the largest decides how far a tile looks beyond its edge. */
const stamps = [symbolStamp('disc', 1.5, 1), symbolStamp('triangle', 2, 1), symbolStamp('cross', 1, 0.5)];

interface Dot {
  readonly lng: number;
  readonly lat: number;
  readonly code: number;
  readonly kind: number;
}

const offEdges = fc.integer({ min: -4, max: 20 }).map((pixel) => pixel + 0.37);

/** Dots within some pixels of the tiles around x = 100, y = 60 at zoom 12, off the edges of pixels: which side of one they fall on is rounding. */
const dots = fc.array(
  fc
    .tuple(offEdges, offEdges, fc.nat(2), fc.nat(stamps.length - 1))
    .map(([x, y, code, kind]): Dot => ({ lng: lngOf((100 * size + x) / worldSize(12)), lat: latOf((60 * size + y) / worldSize(12)), code, kind })),
  { maxLength: 25 },
);

function painted(list: readonly Dot[], tile: Tile): Uint8ClampedArray {
  const side = tile.size * tile.ratio;
  const pixels = new Uint8ClampedArray(side * side * 4);
  const grid = pointGrid(
    list.map((dot) => dot.lng),
    list.map((dot) => dot.lat),
  );
  const look = { colourOf: Uint8Array.from(list, (dot) => dot.code), colours, stampOf: Uint8Array.from(list, (dot) => dot.kind), stamps };
  paintSymbols(tile, grid, look, pixels, side);
  return pixels;
}

/** The rule, said plainly: one symbol per pixel that holds a point, that of the last; drawn line by line. */
function naive(list: readonly Dot[], { x, y, z, size: tileSide, ratio }: Tile): Uint8ClampedArray {
  const side = tileSide * ratio;
  const world = worldSize(z) * ratio;
  const pixels = new Uint8ClampedArray(side * side * 4);
  const symbols = new Map<string, { px: number; py: number; code: number; kind: number }>();
  for (const { lng, lat, code, kind } of list) {
    const px = Math.floor(worldX(lng) * world) - x * side;
    const py = Math.floor(worldY(lat) * world) - y * side;
    symbols.set(`${px},${py}`, { px, py, code, kind });
  }
  for (const { px, py, code, kind } of [...symbols.values()].sort((a, b) => a.py - b.py || a.px - b.px)) {
    const stamp = stamps[kind];
    for (let line = 0; line < side; line++) {
      for (let column = 0; column < side; column++) {
        const [dx, dy] = [column - px, line - py];
        if (Math.max(Math.abs(dx), Math.abs(dy)) > stamp.reach) continue;
        const at = (dy + stamp.reach) * (2 * stamp.reach + 1) + dx + stamp.reach;
        const outer = stamp.outer[at] / 255;
        if (outer === 0) continue;
        const pixel = pixels.subarray((line * side + column) * 4, (line * side + column + 1) * 4);
        const inner = stamp.inner[at] / stamp.outer[at];
        const below = (pixel[3] / 255) * (1 - outer);
        for (let channel = 0; channel < 3; channel++) {
          const colour = colours.rim[channel] * (1 - inner) + colours.byCode[code * 3 + channel] * inner;
          pixel[channel] = (colour * outer + pixel[channel] * below) / (outer + below);
        }
        pixel[3] = (outer + below) * 255;
      }
    }
  }
  return pixels;
}

test('paints the pixels that the plain rule gives, at whole and broken ratios', () => {
  fc.assert(
    fc.property(dots, fc.constantFrom(1, 1.5, 2), fc.constantFrom(12, 12.5), (list, ratio, z) => {
      const tile = { x: 100, y: 60, z, size, ratio };
      const [got, wanted] = [painted(list, tile), naive(list, tile)];
      // Rounding of the two ways to add colours may differ by one step.
      for (const [at, value] of wanted.entries()) expect(Math.abs(got[at] - value)).toBeLessThanOrEqual(1);
    }),
  );
});

test('four tiles show what one large tile does', () => {
  fc.assert(
    fc.property(dots, (list) => {
      const whole = painted(list, { x: 50, y: 30, z: 12, size: size * 2, ratio: 1 });
      for (const [right, down] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ]) {
        const part = painted(list, { x: 100 + right, y: 60 + down, z: 12, size, ratio: 1 });
        for (let line = 0; line < size; line++) {
          const start = ((down * size + line) * size * 2 + right * size) * 4;
          expect(part.subarray(line * size * 4, (line + 1) * size * 4)).toEqual(whole.subarray(start, start + size * 4));
        }
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Frame } from './frame.ts';
import { Marks } from './marks.ts';
import { paintDensity } from './paint-density.ts';
import { paintPoints, readyForLook } from './paint-points.ts';
import { placePoints, pointGrid } from './point-grid.ts';
import { latOf, lngOf, worldSize, worldX, worldY } from './projection.ts';
import { laidOver, type Picture, rgba, type Sprite, stampSprite } from './sprite.ts';
import { symbolStamp } from './symbol-stamp.ts';

interface Dot {
  readonly lng: number;
  readonly lat: number;
  readonly code: number;
}

/** Code 0 is left out by the filter. */
const styleOf = Uint16Array.of(0, 1, 2);
const sprites: readonly (Sprite | undefined)[] = [
  undefined,
  stampSprite(symbolStamp('disc', 1.5, 1), [200, 0, 0], [255, 255, 255]),
  stampSprite(symbolStamp('square', 2, 0), [0, 150, 0], [255, 255, 255]),
  stampSprite(symbolStamp('diamond', 1.5, 0.5), [0, 0, 200], [255, 255, 255]),
];
const colours = [rgba([1, 2, 3], 255), rgba([4, 5, 6], 255), rgba([7, 8, 9], 255)];
const breaks = [1, 2, 4];

const [left, top] = [800, 480];
const offEdges = fc.integer({ min: -4, max: 28 }).map((pixel) => pixel + 0.37);
/** Dots around 800, 480 at zoom 12, off the edges of pixels: which side of one they fall on is rounding. */
const dots = fc.array(
  fc.tuple(offEdges, offEdges, fc.nat(2)).map(([x, y, code]): Dot => ({ lng: lngOf((left + x) / worldSize(12)), lat: latOf((top + y) / worldSize(12)), code })),
  { maxLength: 40 },
);
const views = fc.record({ z: fc.constantFrom(12, 12.5, 11.3), ratio: fc.constantFrom(1, 1.5, 2) });

function frameOf({ z, ratio }: { z: number; ratio: number }, size = 21): Frame {
  const scale = (worldSize(z) / worldSize(12)) * ratio;
  return { left: Math.floor(left * scale), top: Math.floor(top * scale), width: size, height: size - 2, z, ratio };
}

function columnsOf(list: readonly Dot[]) {
  return [list.map(({ lng }) => lng), list.map(({ lat }) => lat), Uint16Array.from(list, ({ code }) => code)] as const;
}

function gridOf(list: readonly Dot[]) {
  return pointGrid(...columnsOf(list));
}

/** Device pixel of each dot in a frame. */
function placesOf(list: readonly Dot[], frame: Frame) {
  const world = worldSize(frame.z) * frame.ratio;
  return list.map(({ lng, lat, code }) => ({ x: Math.floor(worldX(lng) * world) - frame.left, y: Math.floor(worldY(lat) * world) - frame.top, code }));
}

/** The rule, said plainly: per pixel the highest style; from north to south, then from west to east. */
function naivePoints(list: readonly Dot[], frame: Frame, styles: ArrayLike<number> = styleOf): Uint32Array {
  const highest = new Map<string, { x: number; y: number; style: number }>();
  const placed = placesOf(list, frame).map(({ x, y, code }) => ({ x, y, style: styles[code] ?? 0 }));
  for (const place of placed.sort((a, b) => a.style - b.style)) if (place.style > 0) highest.set(`${place.x} ${place.y}`, place);
  const pixels = new Uint32Array(frame.width * frame.height);
  for (const { x, y, style } of [...highest.values()].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const sprite = sprites[style];
    if (!sprite) continue;
    const side = 2 * sprite.reach + 1;
    for (const [at, over] of sprite.pixels.entries()) {
      const [px, py] = [x - sprite.reach + (at % side), y - sprite.reach + Math.floor(at / side)];
      if (over === 0 || px < 0 || py < 0 || px >= frame.width || py >= frame.height) continue;
      pixels[py * frame.width + px] = laidOver(over, pixels[py * frame.width + px]);
    }
  }
  return pixels;
}

function naiveDensity(list: readonly Dot[], frame: Frame, cell: number, gap: number): Uint32Array {
  const world = worldSize(frame.z) * frame.ratio;
  const counts = new Map<string, number>();
  const cellOf = (x: number, y: number) => `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
  for (const { lng, lat, code } of list) {
    const at = cellOf(Math.floor(worldX(lng) * world), Math.floor(worldY(lat) * world));
    if (styleOf[code] > 0) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return Uint32Array.from({ length: frame.width * frame.height }, (_, pixel) => {
    const [x, y] = [frame.left + (pixel % frame.width), frame.top + Math.floor(pixel / frame.width)];
    const count = counts.get(cellOf(x, y)) ?? 0;
    const isGap = x % cell >= cell - gap || y % cell >= cell - gap;
    return count === 0 || isGap ? 0 : colours[count >= 4 ? 2 : count >= 2 ? 1 : 0];
  });
}

function pixelsOf(frame: Frame, paint: (picture: Picture) => void): Uint32Array {
  const picture = { width: frame.width, height: frame.height, pixels: new Uint32Array(frame.width * frame.height) };
  paint(picture);
  return picture.pixels;
}

const points = (frame: Frame, list: readonly Dot[]) =>
  pixelsOf(frame, (picture) => paintPoints(picture, frame, gridOf(list), { styleOf, sprites }, new Marks(), false));
const unsorted = (frame: Frame, list: readonly Dot[]) =>
  pixelsOf(frame, (picture) => paintPoints(picture, frame, placePoints(...columnsOf(list)), { styleOf, sprites }, new Marks(), false));
const squares = (frame: Frame, list: readonly Dot[], cell: number, gap: number) =>
  pixelsOf(frame, (picture) => paintDensity(picture, frame, gridOf(list), styleOf, { cell, gap, breaks, colours }));

test('points, sorted or not, are the pixels that the plain rule gives, at whole and broken zooms and ratios', () => {
  fc.assert(
    fc.property(dots, views, (list, view) => {
      const frame = frameOf(view);
      expect(points(frame, list)).toEqual(naivePoints(list, frame));
      expect(unsorted(frame, list)).toEqual(naivePoints(list, frame));
    }),
  );
});

/** Over a frame so wide that what changes of a few of code 1 is drawn in parts. */
const wide = 48;
const acrossWide = fc.oneof(fc.integer({ min: -4, max: wide + 4 }), fc.constantFrom(0, wide - 3, wide - 1)).map((pixel) => pixel + 0.37);
const manyDots = fc
  .tuple(
    fc.array(fc.tuple(acrossWide, acrossWide, fc.constantFrom(0, 2)), { minLength: 100, maxLength: 300 }),
    fc.array(fc.tuple(acrossWide, acrossWide, fc.constant(1)), { maxLength: 6 }),
  )
  .map(([most, few]) =>
    [...most, ...few].map(([x, y, code]): Dot => ({ lng: lngOf((left + x) / worldSize(12)), lat: latOf((top + y) / worldSize(12)), code })),
  );

/** Styles that a filter or another look may give; a code beyond them is not drawn. */
const anyStyles = fc.oneof(
  fc.constantFrom(0, 1, 3).map((style) => [0, style, 2]),
  fc.array(fc.constantFrom(0, 1, 2, 3), { minLength: 2, maxLength: 3 }),
);

test('every further look and frame of a painter is the pixels that the plain rule gives, made ready for it or not', () => {
  const looks = fc.array(fc.record({ styles: anyStyles, dx: fc.constantFrom(0, 0, 0, 5), isReady: fc.boolean(), holdsLast: fc.boolean() }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.oneof(dots, manyDots), views, looks, (list, view, after) => {
      const frame = frameOf(view, wide);
      const grid = gridOf(list);
      const marks = new Marks();
      const picture = { width: frame.width, height: frame.height, pixels: new Uint32Array(frame.width * frame.height).fill(1) };
      paintPoints(picture, frame, placePoints(...columnsOf(list)), { styleOf, sprites }, marks, false);
      for (const { styles, dx, isReady, holdsLast } of after) {
        if (isReady) readyForLook(grid, marks);
        if (!holdsLast) picture.pixels.fill(9);
        const moved = { ...frame, left: frame.left + dx };
        paintPoints(picture, moved, grid, { styleOf: Uint16Array.from(styles), sprites }, marks, holdsLast);
        expect(picture.pixels).toEqual(naivePoints(list, moved, styles));
      }
    }),
  );
});

test('a look draws anew only what it changes, and everything where the picture is another', () => {
  const frame = frameOf({ z: 12, ratio: 1 }, 64);
  const row = Array.from({ length: 20 }, (_, x) => ({ x: x + 0.5, y: 3.5, code: 2 }));
  const list = [...row, { x: 10.5, y: 14.5, code: 1 }].map(({ x, y, code }) => ({
    lng: lngOf((left + x) / worldSize(12)),
    lat: latOf((top + y) / worldSize(12)),
    code,
  }));
  const grid = gridOf(list);
  const marks = new Marks();
  const picture = { width: frame.width, height: frame.height, pixels: new Uint32Array(frame.width * frame.height) };
  const strange = 12 * frame.width + 3;
  const staysStrange = (of: Frame, styles: Uint16Array, ofSprites: typeof sprites, isReady: boolean, holdsLast: boolean) => {
    marks.keep(null);
    paintPoints(picture, frame, grid, { styleOf, sprites }, marks, false);
    if (isReady) readyForLook(grid, marks);
    picture.pixels[strange] = 9;
    paintPoints(picture, of, grid, { styleOf: styles, sprites: ofSprites }, marks, holdsLast);
    return picture.pixels[strange] === 9;
  };
  const without = Uint16Array.of(0, 0, 2);
  expect(staysStrange(frame, without, sprites, true, true)).toBe(true);
  expect(staysStrange(frame, without, [undefined, undefined, sprites[2], sprites[3]], true, true)).toBe(true);
  expect(staysStrange(frame, without, sprites, true, false)).toBe(false);
  expect(staysStrange(frame, without, sprites, false, true)).toBe(false);
  expect(staysStrange(frame, without, [undefined, sprites[2], sprites[1], sprites[3]], true, true)).toBe(false);
  expect(staysStrange(frame, Uint16Array.of(0, 1, 0), sprites, true, true)).toBe(false);
  expect(staysStrange({ ...frame, left: frame.left + 1 }, without, sprites, true, true)).toBe(false);
});

test('density is the pixels that the plain rule gives', () => {
  fc.assert(
    fc.property(dots, views, fc.constantFrom([6, 1], [3, 1], [9, 2]), (list, view, [cell, gap]) => {
      const frame = frameOf(view);
      expect(squares(frame, list, cell, gap)).toEqual(naiveDensity(list, frame, cell, gap));
    }),
  );
});

test('two frames agree where they overlap, so a picture that is moved and one that is drawn anew are the same', () => {
  fc.assert(
    fc.property(dots, views, fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (list, view, dx, dy) => {
      const here = frameOf(view);
      const there = { ...here, left: here.left + dx, top: here.top + dy };
      for (const paint of [(frame: Frame) => points(frame, list), (frame: Frame) => squares(frame, list, 4, 1)]) {
        const [a, b] = [paint(here), paint(there)];
        for (let y = Math.max(0, dy); y < here.height + Math.min(0, dy); y++) {
          for (let x = Math.max(0, dx); x < here.width + Math.min(0, dx); x++) expect(b[(y - dy) * here.width + x - dx]).toBe(a[y * here.width + x]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

const wholeWorld: Frame = { left: 0, top: 0, width: 256, height: 256, z: 0, ratio: 1 };
const density = { cell: 1, gap: 0, breaks: [1, 1000], colours: [rgba([1, 1, 1], 255), rgba([2, 2, 2], 255)] };
const world = (lng: number[], lat: number[]) =>
  pixelsOf(wholeWorld, (picture) => paintDensity(picture, wholeWorld, pointGrid(lng, lat), Uint16Array.of(1), density));
const drawn = (lng: number[], lat: number[]) => {
  const pixels = world(lng, lat);
  return Array.from(pixels.keys()).filter((at) => pixels[at] !== 0);
};

test('nothing is drawn of no points, and one pixel of one', () => {
  expect(drawn([], [])).toEqual([]);
  expect(drawn([1], [1])).toEqual([127 * 256 + 128]);
});

test('points at the poles are drawn on the edges of the world, and those beside the antimeridian on either side', () => {
  expect(drawn([10, 10], [90, -90]).map((at) => Math.floor(at / 256))).toEqual([0, 255]);
  expect(drawn([180, -180, 179.9, -179.9], [0, 0, 0, 0]).map((at) => at % 256)).toEqual([0, 255]);
});

test('thousands on one coordinate are one square of the last class', () => {
  const pixels = world(new Array(5000).fill(104), new Array(5000).fill(30));
  expect(pixels.filter((pixel) => pixel !== 0)).toEqual(Uint32Array.of(density.colours[1]));
});

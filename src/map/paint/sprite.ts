import type { SymbolStamp } from './symbol-stamp.ts';

export type Rgb = readonly [red: number, green: number, blue: number];

/** A pixel as one number: red, green, blue and straight opacity from the lowest byte up, as every machine that runs a browser stores them. */
export type Rgba = number;

/** What is drawn for a point, centred on the middle of its pixel. */
export interface Sprite {
  /** Pixels on each side of the middle one. */
  readonly reach: number;
  /** Line by line; side 2 · reach + 1. */
  readonly pixels: Uint32Array;
}

/** A picture that is drawn on; `pixels` may be longer than it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

export function rgba([red, green, blue]: Rgb, opacity: number): Rgba {
  return ((opacity << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** A stamp in the colour of its inner part and of its rim. */
export function stampSprite({ reach, outer, inner }: SymbolStamp, colour: Rgb, rim: Rgb): Sprite {
  const pixels = Uint32Array.from(outer, (opacity, at) => {
    const filled = opacity === 0 ? 0 : inner[at] / opacity;
    const mixed = (channel: 0 | 1 | 2) => Math.round(rim[channel] + (colour[channel] - rim[channel]) * filled);
    return opacity === 0 ? 0 : rgba([mixed(0), mixed(1), mixed(2)], opacity);
  });
  return { reach, pixels };
}

/** Lays a sprite over a picture, its middle on a pixel that may lie outside. */
export function laySprite(picture: Picture, middleX: number, middleY: number, sprite: Sprite): void {
  laySpriteWithin(picture, middleX, middleY, sprite, 0, 0, picture.width - 1, picture.height - 1);
}

/** The same over a part of the picture, whose last column and line are its own. */
export function laySpriteWithin(
  { width, pixels }: Picture,
  middleX: number,
  middleY: number,
  { reach, pixels: drawn }: Sprite,
  west: number,
  north: number,
  east: number,
  south: number,
): void {
  const [firstX, lastX] = [Math.max(west, middleX - reach), Math.min(east, middleX + reach)];
  const lastY = Math.min(south, middleY + reach);
  for (let y = Math.max(north, middleY - reach); y <= lastY; y++) {
    const row = (y - middleY + reach) * (2 * reach + 1) + reach - middleX;
    for (let x = firstX; x <= lastX; x++) {
      const over = drawn[row + x];
      const at = y * width + x;
      if (over >= 0xff000000) pixels[at] = over;
      else if (over !== 0) pixels[at] = laidOver(over, pixels[at]);
    }
  }
}

export function isSameSprite(one: Sprite | undefined, other: Sprite | undefined): boolean {
  return one?.reach === other?.reach && (one?.pixels.every((pixel, at) => pixel === other?.pixels[at]) ?? true);
}

/**
 * A sprite as what it does to a picture of one width. Lists and not typed arrays: in a worker that has handed a buffer over, a browser asks
 * at every access of any typed array whether its buffer is still there.
 */
export interface Strokes {
  readonly sprite: Sprite;
  /** Opaque pixels: how far each is from the middle one, and its colour without opacity. */
  readonly full: readonly number[];
  readonly fullColours: readonly number[];
  /** The others: 256 times how far each is from the middle one, and its opacity; and its colour without. */
  readonly faint: readonly number[];
  readonly faintColours: readonly number[];
}

export function strokesOf(sprite: Sprite, width: number): Strokes {
  const { reach, pixels } = sprite;
  const side = 2 * reach + 1;
  const away = (at: number) => (Math.floor(at / side) - reach) * width + (at % side) - reach;
  const strokes = { sprite, full: [] as number[], fullColours: [] as number[], faint: [] as number[], faintColours: [] as number[] };
  for (const [at, pixel] of pixels.entries()) {
    const opacity = pixel >>> 24;
    if (opacity === 0) continue;
    const isFull = opacity === 255;
    (isFull ? strokes.full : strokes.faint).push(isFull ? away(at) : away(at) * 256 + opacity);
    (isFull ? strokes.fullColours : strokes.faintColours).push(pixel & colourBits);
  }
  return strokes;
}

/** The same as `laySprite` of a sprite whose every pixel lies in the picture; pixels as signed numbers, which take a browser less. */
export function layStrokes(pixels: Int32Array, middle: number, { full, fullColours, faint, faintColours }: Strokes): void {
  for (let at = 0; at < full.length; at++) pixels[middle + full[at]] = 0xff000000 | fullColours[at];
  for (let at = 0; at < faint.length; at++) {
    const stroke = faint[at];
    const colour = faintColours[at];
    const opacity = stroke & 255;
    const to = middle + (stroke >> 8);
    const under = pixels[to];
    const below = under >>> 24;
    // 0 over nothing and over the same colour: one branch that is nearly always taken in place of two that are not.
    if (Math.imul((colour ^ under) & colourBits, below) === 0) pixels[to] = (opacityOver(opacity, below) << 24) | colour;
    else pixels[to] = laidOver(((opacity << 24) | colour) >>> 0, under >>> 0);
  }
}

const colourBits = 0xffffff;

/** "Over" of two colours with straight opacity (Porter and Duff 1984), exact to one step. */
export function laidOver(over: Rgba, under: Rgba): Rgba {
  if (under === 0) return over;
  const opacity = over >>> 24;
  const below = under >>> 24;
  if (((over ^ under) & colourBits) === 0) return ((opacityOver(opacity, below) << 24) | (under & colourBits)) >>> 0;
  if (below === 255) return (0xff000000 | mixedPair(over, under, opacity) | (mixedPair(over >>> 8, under >>> 8, opacity) << 8)) >>> 0;
  // Opacities in 255ths of 255ths.
  const together = opacity * 255 + below * (255 - opacity);
  const share = Math.floor((opacity * 65_025 + together / 2) / together);
  const colour = mixedPair(over, under, share) | ((mixedPair(over >>> 8, under >>> 8, share) & 0xff) << 8);
  return ((Math.floor((together + 127) / 255) << 24) | colour) >>> 0;
}

/** Opacity of two of the same colour; without a branch, as it is what points that lie close together do most. */
function opacityOver(opacity: number, below: number): number {
  const product = opacity * below + 128;
  // A 255th, to the nearest: exact for all products of two bytes.
  return opacity + below - ((product + (product >> 8)) >> 8);
}

/** Two colours mixed in the first and the third byte at once; `share` of 255 is the first colour's. Both sums stay below 2^16, so neither spills over. */
function mixedPair(first: number, second: number, share: number): number {
  const sum = (Math.imul(first & 0xff00ff, share) + Math.imul(second & 0xff00ff, 255 - share) + 0x800080) >>> 0;
  return ((sum + ((sum >>> 8) & 0xff00ff)) >>> 8) & 0xff00ff;
}

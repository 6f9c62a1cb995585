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
export function laySprite({ width, height, pixels }: Picture, middleX: number, middleY: number, sprite: Sprite): void {
  const { reach, pixels: drawn } = sprite;
  const side = 2 * reach + 1;
  const firstX = Math.max(-reach, -middleX);
  const lastX = Math.min(reach, width - 1 - middleX);
  const lastY = Math.min(reach, height - 1 - middleY);
  for (let dy = Math.max(-reach, -middleY); dy <= lastY; dy++) {
    let from = (dy + reach) * side + firstX + reach;
    let to = (middleY + dy) * width + middleX + firstX;
    for (let dx = firstX; dx <= lastX; dx++, from++, to++) {
      const over = drawn[from];
      if (over >= 0xff000000) pixels[to] = over;
      else if (over !== 0) pixels[to] = laidOver(over, pixels[to]);
    }
  }
}

const colourBits = 0xffffff;

/** "Over" of two colours with straight opacity (Porter and Duff 1984), exact to one step. */
export function laidOver(over: Rgba, under: Rgba): Rgba {
  if (under === 0) return over;
  const opacity = over >>> 24;
  const below = under >>> 24;
  if (((over ^ under) & colourBits) === 0) {
    const together = opacity + below - Math.floor((opacity * below + 127) / 255);
    return ((together << 24) | (under & colourBits)) >>> 0;
  }
  if (below === 255) return (0xff000000 | mixedPair(over, under, opacity) | (mixedPair(over >>> 8, under >>> 8, opacity) << 8)) >>> 0;
  // Opacities in 255ths of 255ths.
  const together = opacity * 255 + below * (255 - opacity);
  const share = Math.floor((opacity * 65_025 + together / 2) / together);
  const colour = mixedPair(over, under, share) | ((mixedPair(over >>> 8, under >>> 8, share) & 0xff) << 8);
  return ((Math.floor((together + 127) / 255) << 24) | colour) >>> 0;
}

/** Two colours mixed in the first and the third byte at once; `share` of 255 is the first colour's. Both sums stay below 2^16, so neither spills over. */
function mixedPair(first: number, second: number, share: number): number {
  const sum = (Math.imul(first & 0xff00ff, share) + Math.imul(second & 0xff00ff, 255 - share) + 0x800080) >>> 0;
  return ((sum + ((sum >>> 8) & 0xff00ff)) >>> 8) & 0xff00ff;
}

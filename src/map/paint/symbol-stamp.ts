import { type SymbolName, symbolHolds, symbolReach } from './symbols.ts';

/** How much of each pixel around its middle pixel a symbol and its rim cover, 0-255. */
export interface SymbolStamp {
  /** Pixels on each side of the middle one. */
  readonly reach: number;
  /** SymbolName with rim; side 2 · reach + 1. */
  readonly outer: Uint8Array;
  /** SymbolName alone. */
  readonly inner: Uint8Array;
}

const samplesPerSide = 8;

/** Stamp of a symbol centred on the middle of a pixel; radius of the disc of its area and rim in device pixels. */
export function symbolStamp(symbol: SymbolName, radius: number, rim: number): SymbolStamp {
  const reach = Math.ceil(symbolReach(symbol, radius, rim) - 0.5);
  const side = 2 * reach + 1;
  const outer = new Uint8Array(side * side);
  const inner = new Uint8Array(side * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      outer[y * side + x] = coverage(symbol, x - reach, y - reach, radius, rim);
      inner[y * side + x] = coverage(symbol, x - reach, y - reach, radius, 0);
    }
  }
  return { reach, outer, inner };
}

/** Counted on a grid of 8 × 8 samples: of a disc, within 1/32 of the true share of the pixel. */
function coverage(symbol: SymbolName, x: number, y: number, radius: number, rim: number): number {
  let hits = 0;
  for (let sample = 0; sample < samplesPerSide * samplesPerSide; sample++) {
    const dx = x + ((sample % samplesPerSide) + 0.5) / samplesPerSide - 0.5;
    const dy = y + (Math.floor(sample / samplesPerSide) + 0.5) / samplesPerSide - 0.5;
    if (symbolHolds(symbol, dx, dy, radius, rim)) hits++;
  }
  return Math.round((hits / samplesPerSide ** 2) * 255);
}

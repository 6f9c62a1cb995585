import { expect, test } from 'vitest';
import { symbolStamp } from './symbol-stamp.ts';
import { type SymbolName, symbolHolds } from './symbols.ts';

const allSymbols: readonly SymbolName[] = ['disc', 'square', 'diamond', 'triangle', 'cross'];
const areaOf = (mask: Uint8Array) => mask.reduce((sum, value) => sum + value, 0) / 255;

/** Area that a symbol holds, counted far beyond any edge. */
function areaHeld(symbol: SymbolName, radius: number, rim: number): number {
  const step = 1 / 32;
  let hits = 0;
  for (let y = -14; y < 14; y += step) for (let x = -14; x < 14; x += step) if (symbolHolds(symbol, x + step / 2, y + step / 2, radius, rim)) hits++;
  return hits * step * step;
}

test.each(allSymbols)('a %s is as large as a disc of its radius, and nothing of it or its rim is cut off', (symbol) => {
  for (const [radius, rim] of [
    [3, 1],
    [4, 1.5],
    [5, 2],
  ]) {
    const { outer, inner, reach } = symbolStamp(symbol, radius, rim);
    expect(Math.abs(areaHeld(symbol, radius, 0) / (Math.PI * radius ** 2) - 1)).toBeLessThan(0.02);
    // Straight edges may fall between two samples of a pixel.
    expect(Math.abs(areaOf(inner) / areaHeld(symbol, radius, 0) - 1)).toBeLessThan(0.08);
    expect(Math.abs(areaOf(outer) / areaHeld(symbol, radius, rim) - 1)).toBeLessThan(0.08);
    expect(outer).toHaveLength((2 * reach + 1) ** 2);
    expect(inner.every((value, at) => value <= outer[at])).toBe(true);
  }
});

test.each(allSymbols)('a %s is the same from the left and the right', (symbol) => {
  const { outer, reach } = symbolStamp(symbol, 4, 1);
  const side = 2 * reach + 1;
  for (let y = 0; y < side; y++) {
    const line = [...outer.subarray(y * side, (y + 1) * side)];
    expect([...line].reverse()).toEqual(line);
  }
});

test('no two symbols look alike', () => {
  const stamps = allSymbols.map((symbol) => symbolStamp(symbol, 3, 1));
  const at = ({ reach, inner }: (typeof stamps)[number], x: number, y: number) =>
    Math.max(Math.abs(x), Math.abs(y)) > reach ? 0 : inner[(y + reach) * (2 * reach + 1) + x + reach];
  for (const [i, a] of stamps.entries()) {
    for (const b of stamps.slice(i + 1)) {
      let different = 0;
      for (let y = -6; y <= 6; y++) for (let x = -6; x <= 6; x++) different += Math.abs(at(a, x, y) - at(b, x, y)) / 255;
      // An eighth of a symbol's area at the least.
      expect(different).toBeGreaterThan((Math.PI * 9) / 8);
    }
  }
});

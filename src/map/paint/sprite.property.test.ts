import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laidOver, laySprite, type Picture, rgba } from './sprite.ts';

const byte = fc.nat(255);
const colour = fc.tuple(byte, byte, byte, byte);

/** Porter and Duff (1984), in fractions. */
function over([r, g, b, a]: readonly number[], [ur, ug, ub, ua]: readonly number[]): number[] {
  const below = (ua / 255) * (1 - a / 255);
  const together = a / 255 + below;
  const mixed = (top: number, bottom: number) => (together === 0 ? 0 : (top * (a / 255) + bottom * below) / together);
  return [mixed(r, ur), mixed(g, ug), mixed(b, ub), together * 255];
}

const channels = (value: number) => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];

test('a colour over another is what the formula gives, to one step where the result is seen in full', () => {
  fc.assert(
    fc.property(colour, colour, (top, bottom) => {
      const [word, below] = [top, bottom].map(([r, g, b, a]) => (a === 0 ? 0 : rgba([r, g, b], a)));
      fc.pre(word !== 0);
      const got = channels(laidOver(word, below));
      const wanted = over(top, bottom);
      expect(Math.abs(got[3] - wanted[3])).toBeLessThanOrEqual(1);
      // The fainter, the less a step of colour means.
      for (let channel = 0; channel < 3; channel++) expect((Math.abs(got[channel] - wanted[channel]) * wanted[3]) / 255).toBeLessThanOrEqual(1.5);
    }),
    { numRuns: 3000 },
  );
});

test('a sprite beyond every edge leaves what is inside', () => {
  const picture = (): Picture => ({ width: 3, height: 3, pixels: new Uint32Array(9) });
  const sprite = { reach: 1, pixels: Uint32Array.from({ length: 9 }, (_, at) => rgba([at, 0, 0], 255)) };
  const [inside, corner, outside] = [picture(), picture(), picture()];
  laySprite(inside, 1, 1, sprite);
  laySprite(corner, -1, 3, sprite);
  laySprite(outside, -2, 1, sprite);
  expect(inside.pixels).toEqual(sprite.pixels);
  expect([...corner.pixels]).toEqual([0, 0, 0, 0, 0, 0, sprite.pixels[2], 0, 0]);
  expect(outside.pixels.every((pixel) => pixel === 0)).toBe(true);
});

import * as fc from 'fast-check';
import type { Ring } from '#engine/geo/ring.ts';

const hundredThousandths = (min: number, max: number) => fc.integer({ min: Math.round(min * 1e5), max: Math.round(max * 1e5) }).map((value) => value / 1e5);

/** A ring around and between the places of `anyNetwork`, often crossing itself; no corner stands twice. */
export const anyRing: fc.Arbitrary<Ring> = fc
  .uniqueArray(fc.tuple(hundredThousandths(102.9, 103.5), hundredThousandths(29.9, 30.5)), { minLength: 3, maxLength: 12, selector: String })
  .map((corners) => ({ lng: Float64Array.from(corners, ([lng]) => lng), lat: Float64Array.from(corners, ([, lat]) => lat) }));

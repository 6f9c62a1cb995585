import type { Points } from './clustered-points.ts';

/** The points in Morton order (Morton 1966): neighbours on the ground become near neighbours in the list, as in the product's tables. */
export function inMortonOrder({ lng, lat }: Points): Points {
  const keys = Float64Array.from(lng, (_, row) => 2 * spread(cell(lng[row] + 180)) + spread(cell(lat[row] + 90)));
  const rows = Int32Array.from(keys.keys()).sort((a, b) => keys[a] - keys[b] || a - b);
  return { lng: Float64Array.from(rows, (row) => lng[row]), lat: Float64Array.from(rows, (row) => lat[row]) };
}

/** One of 2^15 cells of 0.011° from 0° to 360°. */
function cell(degreesFromZero: number): number {
  return Math.min(2 ** 15 - 1, Math.floor((degreesFromZero / 360) * 2 ** 15));
}

/** The bits of a number below 2^15 with a zero before each: `abc` → `0a0b0c`. */
function spread(bits: number): number {
  let spaced = (bits | (bits << 8)) & 0x00ff00ff;
  spaced = (spaced | (spaced << 4)) & 0x0f0f0f0f;
  spaced = (spaced | (spaced << 2)) & 0x33333333;
  return (spaced | (spaced << 1)) & 0x55555555;
}

import { largestRemainder } from '../../src/engine/demand/largest-remainder.ts';

/** Whole numbers that sum to `total` in proportion to the weights, by largest remainder; evenly where no weight is above 0. */
export function apportioned(total: number, weights: readonly number[]): number[] {
  const rows = Int32Array.from(weights.keys());
  const parts = new Float64Array(weights.length);
  const even = weights.every((weight) => weight <= 0);
  largestRemainder(total, rows, even ? new Float64Array(weights.length).fill(1) : Float64Array.from(weights), parts);
  return [...parts];
}

/**
 * Counts that sum to `total`, never below `atLeast`, and follow the weights: floor(λ × weight + phase) with the λ that fits.
 * The phase (0 to 1, seeded) decides whose turn comes first, so that a growing total only ever adds.
 */
export function grownCounts(total: number, weights: ArrayLike<number>, phases: ArrayLike<number>, atLeast: ArrayLike<number>): Int32Array {
  const count = (i: number, scale: number) => Math.max(atLeast[i], Math.floor(scale * weights[i] + phases[i]));
  const sumAt = (scale: number) => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += count(i, scale);
    return sum;
  };
  let low = 0;
  let high = 1;
  while (sumAt(high) < total) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (sumAt(middle) <= total) low = middle;
    else high = middle;
  }
  const counts = Int32Array.from({ length: weights.length }, (_, i) => count(i, low));
  let left = total - counts.reduce((a, b) => a + b, 0);
  if (left < 0) throw new RangeError(`Wanted ${total} in all, but at least ${total - left} are there already.`);
  for (let i = 0; left > 0 && i < weights.length; i++) {
    if (count(i, high) > counts[i]) {
      counts[i]++;
      left--;
    }
  }
  return counts;
}

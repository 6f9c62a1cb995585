import type { Columns } from '#columns/schema.ts';
import type { months as monthTable } from '#columns/tables.ts';
import { largestRemainder } from '#engine/demand/largest-remainder.ts';

/** Sum of each of the amounts over the selected rows, exact: whole numbers. Four at a time, so that the flags are read a few times only. */
export function selectedSums(amounts: readonly Float64Array[], selected: Uint8Array): Float64Array {
  const sums = new Float64Array(amounts.length);
  for (let from = 0; from < amounts.length; from += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((more) => amounts[Math.min(from + more, amounts.length - 1)]);
    let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
    for (let row = 0; row < selected.length; row++) {
      // A product and no branch: whether a row is selected cannot be foretold.
      const flag = selected[row];
      sumA += a[row] * flag;
      sumB += b[row] * flag;
      sumC += c[row] * flag;
      sumD += d[row] * flag;
    }
    sums.set([sumA, sumB, sumC, sumD].slice(0, amounts.length - from), from);
  }
  return sums;
}

/** Parcels of a year in its twelve months, whole numbers that sum to the year's, by largest remainder; empty where the year has no months. */
export function parcelsByMonth(parcels: number, year: number, months: Pick<Columns<typeof monthTable>, 'rows' | 'year' | 'month' | 'share'>): Float64Array {
  const shares = new Float64Array(12);
  for (let row = 0; row < months.rows; row++) if (months.year[row] === year) shares[months.month[row] - 1] += months.share[row];
  if (!shares.some((share) => share > 0)) return new Float64Array(0);
  const byMonth = new Float64Array(12);
  largestRemainder(parcels, Int32Array.from(shares.keys()), shares, byMonth);
  return byMonth;
}

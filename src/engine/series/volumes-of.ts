import type { Columns } from '#columns/schema.ts';
import type { months as monthTable } from '#columns/tables.ts';
import { largestRemainder } from '#engine/demand/largest-remainder.ts';

/** Sum of each of the amounts over some rows, exact: whole numbers. Four at a time, so that the rows are read a few times only. */
export function sumsOver(rows: Int32Array, amounts: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(amounts.length);
  for (let from = 0; from < amounts.length; from += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((more) => amounts[Math.min(from + more, amounts.length - 1)]);
    let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      sumA += a[row];
      sumB += b[row];
      sumC += c[row];
      sumD += d[row];
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

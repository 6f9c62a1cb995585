import type { Columns } from '#columns/schema.ts';
import type { months as monthTable } from '#columns/tables.ts';
import { largestRemainder } from '#engine/demand/largest-remainder.ts';

/** Sum over the selected rows, exact: whole numbers. */
export function selectedSum(amounts: Float64Array, selected: Uint8Array): number {
  let sum = 0;
  for (let row = 0; row < selected.length; row++) if (selected[row] === 1) sum += amounts[row];
  return sum;
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

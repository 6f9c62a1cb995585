import { none } from '#columns/vocabulary.ts';
import type { Kilometres, Row } from '#engine/units.ts';
import type { Access } from './access.ts';
import type { Areas } from './area-reach.ts';

/**
 * What closes a gap, in the order in which it is asked: an agreement in force; another network within the limit that is
 * not opened; an own or opened facility within twice the limit, which could be extended; else a new site.
 */
export const gapClasses = ['agreement', 'sharing', 'extension', 'new-site'] as const;
export type GapClass = (typeof gapClasses)[number];

/** Uncovered demand without an agreement, by area and by what closes it. Index: `area × classes + class`. */
export interface GapAnswer {
  /** Row of the area in `regions`; areas without demand under the filter are left out. */
  readonly row: Int32Array;
  readonly total: Float64Array;
  readonly byClass: Float64Array;
}

export interface GapInput {
  readonly access: Access;
  /** Distance to the nearest facility of any other network, shared or not. */
  readonly otherKm: Float64Array;
  readonly km: Kilometres;
  readonly amounts: Float64Array;
  /** 1 for each demand point that passes the filters. */
  readonly counted: Uint8Array;
  readonly areas: Areas;
}

/** Extension reaches this many limits far. */
export const extensionLimits = 2;

/** Class of a gap; every gap without an agreement falls in exactly one. Within means `distance <= limit`, unrounded. */
export function gapClassOf(afterKm: Kilometres, otherKm: Kilometres, km: Kilometres): GapClass {
  if (afterKm <= km) return 'agreement';
  if (otherKm <= km) return 'sharing';
  return afterKm <= km * extensionLimits ? 'extension' : 'new-site';
}

export function gapsByArea({ access, otherKm, km, amounts, counted, areas }: GapInput): GapAnswer {
  const { areaOf, count } = areas;
  const total = new Float64Array(count);
  const byClass = new Float64Array(count * gapClasses.length);
  for (let row: Row = 0; row < counted.length; row++) {
    const area = areaOf[row];
    if (area === none || counted[row] === 0) continue;
    total[area] += amounts[row];
    if (access.beforeKm[row] <= km) continue;
    byClass[area * gapClasses.length + gapClasses.indexOf(gapClassOf(access.afterKm[row], otherKm[row], km))] += amounts[row];
  }
  const row = Int32Array.from(total.keys()).filter((area) => total[area] > 0);
  return {
    row,
    total: Float64Array.from(row, (area) => total[area]),
    byClass: Float64Array.from({ length: row.length * gapClasses.length }, (_, index) => {
      const area = row[Math.floor(index / gapClasses.length)];
      return byClass[area * gapClasses.length + (index % gapClasses.length)];
    }),
  };
}

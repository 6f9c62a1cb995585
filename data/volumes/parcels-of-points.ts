import { settlements } from '../../src/columns/vocabulary.ts';
import type { DemandPoints } from '../../src/engine/demand/expand-demand.ts';
import type { RegionCode, Row } from '../../src/engine/units.ts';
import { apportioned } from '../geography/apportion.ts';
import type { Place } from '../places/place.ts';
import type { Delivered } from './delivered.ts';

/** Parcels delivered to each demand point in a year: the prefecture's by people × settlement weight, whole numbers by largest remainder. */
export function parcelsOfPoints(places: readonly Place[], demand: DemandPoints, { weights, parcels }: Delivered, year: number): Float64Array {
  const rowsOf = new Map<RegionCode, Row[]>();
  for (let row = 0; row < demand.rows; row++) {
    const { prefecture, country } = places[demand.place[row]];
    if (country !== 'CN') continue;
    const rows = rowsOf.get(prefecture);
    if (rows) rows.push(row);
    else rowsOf.set(prefecture, [row]);
  }
  const weight = weights.get(year);
  if (!weight) throw new Error(`No settlement weights for ${year}.`);
  const points = new Float64Array(demand.rows);
  for (const [prefecture, rows] of rowsOf) {
    const shares = rows.map((row) => demand.people[row] * weight[settlements[demand.settlement[row]]]);
    apportioned(parcels.get(prefecture)?.get(year) ?? 0, shares).forEach((count, i) => {
      points[rows[i]] = count;
    });
  }
  return points;
}

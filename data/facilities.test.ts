import { describe, expect, it } from 'vitest';
import { facilities as facilityTable, places as placeTable } from '../src/columns/tables.ts';
import { type Kind, kinds, placeTypes } from '../src/columns/vocabulary.ts';
import { expandDemand } from '../src/engine/demand/expand-demand.ts';
import { greatCircleKm } from '../src/engine/geo/sphere.ts';
import { placementRadiusKm } from './facilities/siting.ts';
import { facts } from './read/csv.ts';
import { shippedTable } from './shipped-table.ts';

const places = shippedTable(placeTable).columns;
const facilities = shippedTable(facilityTable).columns;
const demand = expandDemand(places);

function networkOf(row: number): string {
  return facilities.network.values[facilities.network.codes[row]];
}

/** Facilities of a network and kind open on 31 December of the year. */
function openIn(year: number, network: string, kind: Kind): number {
  let count = 0;
  for (let row = 0; row < facilities.rows; row++) {
    if (networkOf(row) !== network || kinds[facilities.kind[row]] !== kind) continue;
    if (facilities.opened[row] <= year && (facilities.closed[row] < 0 || facilities.closed[row] > year)) count++;
  }
  return count;
}

describe('facilities', () => {
  it('are more than 200,000 with ids that no two share', () => {
    const ids = new Set<string>();
    for (let row = 0; row < facilities.rows; row++) ids.add(`${networkOf(row)} ${facilities.place[row]} ${facilities.ordinal[row]}`);
    expect(facilities.rows).toBeGreaterThanOrEqual(200_000);
    expect(ids.size).toBe(facilities.rows);
  });

  it('stand beside the demand point they name', () => {
    let [farthestBeyond, unknownPoints] = [Number.NEGATIVE_INFINITY, 0];
    for (let row = 0; row < facilities.rows; row++) {
      const place = facilities.place[row];
      const point = demand.start[place] + facilities.anchor[row];
      if (point >= demand.start[place + 1]) unknownPoints++;
      const km = greatCircleKm(facilities.lng[row], facilities.lat[row], demand.lng[point], demand.lat[point]);
      const most = placementRadiusKm(placeTypes[places.type[place]], facilities.anchor[row], places.radiusKm[place]);
      farthestBeyond = Math.max(farthestBeyond, km - most);
    }
    expect(unknownPoints).toBe(0);
    // Coordinates in the file are rounded to 1e-5°.
    expect(farthestBeyond).toBeLessThanOrEqual(0.002);
  });

  it('meet the number of outlets of each courier and year', () => {
    for (const record of facts('stations')) {
      for (const network of ['sto', 'yto', 'zto', 'yunda', 'best', 'other', 'sf', 'jd', 'jt']) {
        expect([record.year, network, openIn(Number(record.year), network, 'station')]).toEqual([record.year, network, Number(record[network])]);
      }
    }
  });

  it("meet the post's totals of 2014", () => {
    expect(openIn(2014, 'china-post', 'service-point')).toBe(54_000);
    expect(openIn(2014, 'china-post', 'agency')).toBe(46_000);
    expect(openIn(2014, 'china-post', 'station')).toBe(8_000);
    expect(openIn(2014, 'china-post', 'processing-centre')).toBe(236);
  });

  it('of the alliance have 100,000 stations at the end of 2014', () => {
    const members = ['sto', 'yto', 'zto', 'yunda', 'best', 'other'];
    expect(members.reduce((sum, network) => sum + openIn(2014, network, 'station'), 0)).toBe(100_000);
  });
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { settlements } from '#columns/vocabulary.ts';
import { greatCircleKm } from '#engine/geo/sphere.ts';
import { anyNetwork } from '#testing/any-network.ts';
import { expandDemand, villagePointsMost } from './expand-demand.ts';

test('people and villages of the points sum to the place, and no point lies outside its disc', () => {
  fc.assert(
    fc.property(anyNetwork, ({ places }) => {
      const demand = expandDemand(places);
      for (let place = 0; place < places.rows; place++) {
        const rows = Array.from({ length: demand.start[place + 1] - demand.start[place] }, (_, index) => demand.start[place] + index);
        expect(rows.length).toBeLessThanOrEqual(1 + villagePointsMost);
        expect(rows.reduce((sum, row) => sum + demand.people[row], 0)).toBe(places.population[place]);
        expect(rows.reduce((sum, row) => sum + demand.villages[row], 0)).toBe(places.villages[place]);
        for (const row of rows) {
          expect(demand.place[row]).toBe(place);
          const km = greatCircleKm(demand.lng[row], demand.lat[row], places.lng[place], places.lat[place]);
          // Flat offsets and rounding to 1e-5° are off by less than 1 % and 2 m for discs of up to 15 km.
          expect(km).toBeLessThanOrEqual(places.radiusKm[place] * 1.01 + 0.002);
        }
      }
    }),
  );
});

test('the same places give the same points', () => {
  fc.assert(
    fc.property(anyNetwork, ({ places }) => {
      expect(expandDemand(places)).toEqual(expandDemand(places));
    }),
  );
});

test('a subdistrict is urban, a town is its core, villages are rural', () => {
  fc.assert(
    fc.property(anyNetwork, ({ places }) => {
      const demand = expandDemand(places);
      for (let row = 0; row < demand.rows; row++) {
        const type = places.type[demand.place[row]];
        const isBuiltUp = type === 0 || type === 4;
        expect(settlements[demand.settlement[row]]).toBe(isBuiltUp ? 'urban' : demand.point[row] === 0 ? 'town' : 'rural');
      }
    }),
  );
});

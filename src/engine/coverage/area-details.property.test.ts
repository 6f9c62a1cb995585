import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, measures, none, positions } from '#columns/vocabulary.ts';
import { greatCircleKm } from '#engine/geo/sphere.ts';
import { anyNetwork, anyQuestion } from '#testing/any-network.ts';
import { cellFilter, reachOf } from './answer.ts';
import { CoverageEngine } from './coverage-engine.ts';
import { gapClasses } from './gap-classes.ts';

/** Rows of the two provinces at home, a prefecture and its counties in `anyNetwork`. */
const anyArea = fc.constantFrom(
  { unit: 'province', row: 0 } as const,
  { unit: 'province', row: 6 } as const,
  { unit: 'prefecture', row: 1 } as const,
  { unit: 'county', row: 2 } as const,
  { unit: 'county', row: 8 } as const,
);

test('an area has the numbers of the list of areas in every measure', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, anyArea, (network, question, area) => {
      const engine = new CoverageEngine(network);
      const details = engine.area({ ...question, ...area });
      for (const [index, measure] of measures.entries()) {
        const list = engine.areas({ ...question, measure, unit: area.unit });
        const at = list.row.indexOf(area.row);
        expect([details.total[index], details.before[index], details.after[index]]).toEqual(
          at < 0 ? [0, 0, 0] : [list.total[at], list.before[at], list.after[at]],
        );
        const gaps = engine.gaps({ ...question, measure, unit: area.unit });
        const gapAt = gaps.row.indexOf(area.row) * gapClasses.length;
        expect([...details.byClass.subarray(index * gapClasses.length, (index + 1) * gapClasses.length)]).toEqual(
          gapAt < 0 ? gapClasses.map(() => 0) : [...gaps.byClass.subarray(gapAt, gapAt + gapClasses.length)],
        );
      }
    }),
    { numRuns: 100 },
  );
});

test('an area is the sum of its points, each looked at by itself', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, anyArea, fc.array(fc.nat(positions.length - 1), { minLength: 8, maxLength: 8 }), (network, question, area, codes) => {
      const position = network.places.position.map((_, place) => codes[place]);
      const engine = new CoverageEngine({ ...network, places: { ...network.places, position } });
      const { points, county, hierarchy } = engine.demand;
      const inside = Array.from(county.keys()).filter((row) =>
        [county[row], hierarchy.prefectureOf[county[row]], hierarchy.provinceOf[county[row]]].includes(area.row),
      );
      const counted = engine.counted(question, question.tierList);
      const sum = (rows: readonly number[]) => rows.reduce((all, row) => all + points.people[row], 0);
      const details = engine.area({ ...question, ...area });

      for (const code of positions.keys()) {
        expect(details.peopleByPosition[code]).toBe(sum(inside.filter((row) => counted[row] === 1 && position[points.place[row]] === code)));
      }
      const peopleOf = (row: number) => sum(inside.filter((point) => county[point] === row));
      expect(engine.mainCounties(area.unit)[area.row]).toBe(details.county[0] ?? none);
      expect([...details.county]).toEqual([...new Set(inside.map((row) => county[row]))].sort((a, b) => peopleOf(b) - peopleOf(a) || a - b));
    }),
    { numRuns: 100 },
  );
});

test('every facility looked at for every point gives the same people in reach of any network', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, anyArea, (network, question, area) => {
      const engine = new CoverageEngine(network);
      const { points, county, hierarchy } = engine.demand;
      const { facilities } = network;
      const open = Array.from(facilities.lng.keys()).filter((facility) => {
        const id = facilities.network.values[facilities.network.codes[facility]];
        const isOpen = facilities.opened[facility] <= question.year && (facilities.closed[facility] < 0 || question.year < facilities.closed[facility]);
        return isOpen && question.kinds.some((kind) => kinds.indexOf(kind) === facilities.kind[facility]) && (question.net?.includes(id) ?? true);
      });
      const counted = engine.counted(question, question.tierList);
      let near = 0;
      for (let row = 0; row < points.rows; row++) {
        const regions = [county[row], hierarchy.prefectureOf[county[row]], hierarchy.provinceOf[county[row]]];
        if (!regions.includes(area.row) || counted[row] === 0) continue;
        if (open.some((facility) => greatCircleKm(facilities.lng[facility], facilities.lat[facility], points.lng[row], points.lat[row]) <= question.km))
          near += points.people[row];
      }
      const { after, byClass } = engine.area({ ...question, ...area });
      const people = measures.indexOf('people');
      expect(after[people] + byClass[people * gapClasses.length + gapClasses.indexOf('sharing')]).toBe(near);
    }),
    { numRuns: 100 },
  );
});

test('the areas of a filter are a whole: provinces add up to the reach of the group', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, (network, question) => {
      const engine = new CoverageEngine(network);
      const areas = [0, 6, 9].map((row) => engine.area({ ...question, unit: 'province', row }));
      const reach = reachOf(engine.coverage(question), 'people', cellFilter(question));
      const people = measures.indexOf('people');
      const sum = (amount: 'total' | 'before' | 'after') => areas.reduce((all, area) => all + area[amount][people], 0);
      expect({ total: sum('total'), before: sum('before'), after: sum('after') }).toEqual(reach);
    }),
    { numRuns: 50 },
  );
});

import { describe, expect, it } from 'vitest';
import { places as placeTable, regions as regionTable } from '../src/columns/tables.ts';
import { positions, regionLevels, settlements } from '../src/columns/vocabulary.ts';
import { expandDemand } from '../src/engine/demand/expand-demand.ts';
import { facts } from './read/csv.ts';
import { shippedTable } from './shipped-table.ts';

const places = shippedTable(placeTable).columns;
const regions = shippedTable(regionTable).columns;
const rowOf = new Map(Array.from(regions.code, (code, row) => [code, row]));
const demand = expandDemand(places);
const rural = settlements.indexOf('rural');

/** People by region at a level; of those that are not rural, if asked. */
function peopleBy(level: 'prefecture' | 'province', urbanOnly = false): Map<number, number> {
  const people = new Map<number, number>();
  for (let row = 0; row < demand.rows; row++) {
    if (urbanOnly && demand.settlement[row] === rural) continue;
    let region = rowOf.get(places.county[demand.place[row]]) ?? -1;
    while (regionLevels[regions.level[region]] !== level) region = rowOf.get(regions.parent[region]) ?? -1;
    people.set(regions.code[region], (people.get(regions.code[region]) ?? 0) + demand.people[row]);
  }
  return people;
}

describe('places', () => {
  it('are the townships of China, a good part of them at real positions', () => {
    const real = places.position.filter((position) => position === positions.indexOf('geonames')).length;
    expect(places.rows).toBeGreaterThanOrEqual(41_000);
    expect(real).toBeGreaterThanOrEqual(12_000);
  });

  it('lie in a county of the region table', () => {
    const levels = new Set(Array.from(places.county, (county) => regionLevels[regions.level[rowOf.get(county) ?? -1]]));
    expect([...levels]).toEqual(['county']);
  });

  it('hold the census of each prefecture to the person', () => {
    const people = peopleBy('prefecture');
    for (const record of facts('prefectures')) expect(people.get(Number(record.code))).toBe(Number(record.population_2020));
  });

  it('hold the census and its urban part of each province to the person', () => {
    const [people, urban] = [peopleBy('province'), peopleBy('province', true)];
    for (const record of facts('provinces')) {
      expect(people.get(Number(record.code))).toBe(Number(record.population_2020));
      expect(urban.get(Number(record.code))).toBe(Number(record.urban_2020));
    }
  });

  it('hold 1,409,778,724 people in China', () => {
    const inChina = [...peopleBy('province')].filter(([code]) => regions.country.values[regions.country.codes[rowOf.get(code) ?? -1]] === 'CN');
    expect(inChina.reduce((sum, [, people]) => sum + people, 0)).toBe(1_409_778_724);
  });
});

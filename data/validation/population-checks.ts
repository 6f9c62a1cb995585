import { type Status, settlements } from '../../src/columns/vocabulary.ts';
import type { Model } from '../model.ts';
import { facts } from '../read/csv.ts';
import type { Check } from './check.ts';

const source = 'National Bureau of Statistics: seventh national census 2020';

/** People per province, and those of them that the census calls urban: both are met to the person, by construction. */
export function populationChecks({ places, demand }: Model): Check[] {
  const people = new Map<number, number>();
  const urban = new Map<number, number>();
  const rural = settlements.indexOf('rural');
  for (let row = 0; row < demand.rows; row++) {
    const { province } = places[demand.place[row]];
    people.set(province, (people.get(province) ?? 0) + demand.people[row]);
    if (demand.settlement[row] !== rural) urban.set(province, (urban.get(province) ?? 0) + demand.people[row]);
  }
  return facts('provinces').flatMap((record) => {
    const shared = { scope: record.name_en, year: 2020, unit: 'people', status: record.status as Status, source };
    const code = Number(record.code);
    return [
      { ...shared, check: 'population', published: Number(record.population_2020), modelled: people.get(code) ?? 0, note: 'Exact by construction.' },
      {
        ...shared,
        check: 'urban population',
        published: Number(record.urban_2020),
        modelled: urban.get(code) ?? 0,
        note: "Subdistricts and cores of towns; the cores' share is solved for this.",
      },
    ];
  });
}

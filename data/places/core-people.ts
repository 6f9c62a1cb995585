import { facts } from '../read/csv.ts';
import type { Populated } from './populated.ts';

/** How much likelier a resident lives at the core than in a common town, in log odds, by kind of place. Ours: the census gives none below the province. */
const coreOdds = { seat: 1.4, town: 0, township: -1.1, other: -0.4 } as const;

/** Committees at the core of each place: residents' committees of a town; all but one at most, so that a village is left. */
export function coreVillages({ township }: Populated): number {
  if (township.type === 'street') return township.villages;
  return Math.min(township.communities, Math.max(0, township.villages - 1));
}

/**
 * People at the core of each place. Per province one number is solved for, added to the log odds of every place, such that the people
 * of subdistricts and the cores of towns sum to the census' urban population, to the person.
 */
export function corePeople(places: readonly Populated[]): Int32Array {
  const core = new Int32Array(places.length);
  for (const record of facts('provinces')) {
    const province = Number(record.code);
    const open: number[] = [];
    let wanted = Number(record.urban_2020);
    places.forEach((place, row) => {
      if (place.county.province !== province) return;
      const whole = place.township.type === 'street' || place.township.villages - coreVillages(place) === 0;
      if (whole) {
        core[row] = place.population;
        wanted -= place.population;
      } else open.push(row);
    });
    solve(places, open, wanted, core, province);
  }
  return core;
}

function solve(places: readonly Populated[], rows: readonly number[], wanted: number, core: Int32Array, province: number): void {
  const odds = (row: number) => {
    const { isSeat, township } = places[row];
    return isSeat ? coreOdds.seat : coreOdds[township.type as 'town' | 'township' | 'other'];
  };
  const share = (row: number, level: number) => 1 / (1 + Math.exp(-(odds(row) + level)));
  const peopleAt = (level: number) => rows.reduce((sum, row) => sum + Math.floor(places[row].population * share(row, level)), 0);
  let [low, high] = [-20, 20];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (peopleAt(middle) <= wanted) low = middle;
    else high = middle;
  }
  let left = wanted;
  for (const row of rows) {
    core[row] = Math.floor(places[row].population * share(row, low));
    left -= core[row];
  }
  for (let i = 0; left > 0; i = (i + 1) % rows.length) {
    if (core[rows[i]] < places[rows[i]].population) {
      core[rows[i]]++;
      left--;
    }
  }
  if (left !== 0) throw new RangeError(`Province ${province}: urban people cannot be met, ${left} left.`);
}

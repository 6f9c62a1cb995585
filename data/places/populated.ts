import type { PlaceType, Status } from '../../src/columns/vocabulary.ts';
import { apportioned } from '../geography/apportion.ts';
import { facts } from '../read/csv.ts';
import type { Located } from './located.ts';

export interface Populated extends Located {
  readonly population: number;
  readonly populationStatus: Status;
}

/**
 * Relative people of a township by type. Chosen so that subdistricts stay below the census' urban population in every
 * province and that a town has about twice the people of a township (乡).
 */
const typeWeight: Record<PlaceType, number> = { street: 1.6, town: 1, township: 0.55, other: 0.15, point: 1 };
/** A county-seat town has more people than the county's other towns. */
const seatTownWeight = 2.2;
/** Part of a place's weight that follows the number of its committees; the rest is the same for all of its type. */
const committeePart = 0.5;
/** Where subdistricts alone would exceed the urban census figure, they are lowered until they are this part of it. */
const streetShareMost = 0.96;

/** Census of the prefecture (2020) spread over its places by type and number of committees; sums are the census' exactly. */
export function populated(places: readonly Located[]): Populated[] {
  const known = new Map(facts('counties').map((record) => [Number(record.code), record]));
  const provinces = new Map(facts('provinces').map((record) => [Number(record.code), record]));
  const factor = streetFactors(places, provinces);
  const weights = rawWeights(places).map((weight, i) => weight * (places[i].township.type === 'street' ? (factor.get(places[i].county.province) ?? 1) : 1));
  const population = new Int32Array(places.length);
  for (const record of facts('prefectures')) {
    const members = rowsWhere(places, (place) => place.county.prefecture === Number(record.code));
    let rest = Number(record.population_2020);
    for (const [code, county] of known) {
      const rows = members.filter((row) => places[row].county.code === code);
      if (rows.length === 0) continue;
      rest -= Number(county.population_2020);
      spread(Number(county.population_2020), rows);
    }
    const others = members.filter((row) => !known.has(places[row].county.code));
    if (others.length > 0) spread(rest, others);
    else if (rest !== 0) throw new RangeError(`Prefecture ${record.code}: ${rest} people are left without a place.`);
  }
  return places.map((place, row) => ({ ...place, population: population[row], populationStatus: 'modelled' }));

  function spread(total: number, rows: readonly number[]): void {
    apportioned(
      total,
      rows.map((row) => weights[row]),
    ).forEach((people, i) => {
      population[rows[i]] = people;
    });
  }
}

function rawWeights(places: readonly Located[]): number[] {
  const count = new Map<PlaceType, { villages: number; places: number }>();
  for (const { township } of places) {
    const sum = count.get(township.type) ?? { villages: 0, places: 0 };
    count.set(township.type, { villages: sum.villages + township.villages, places: sum.places + 1 });
  }
  return places.map(({ township, isSeat }) => {
    const sum = count.get(township.type);
    const mean = sum ? sum.villages / sum.places : 1;
    const size = 1 - committeePart + committeePart * Math.min(4, township.villages / mean);
    return typeWeight[township.type] * size * (isSeat && township.type !== 'street' ? seatTownWeight : 1);
  });
}

/** By province, what the weight of subdistricts is multiplied with; 1 but where they would hold more people than the census calls urban. */
function streetFactors(places: readonly Located[], provinces: ReadonlyMap<number, Record<string, string>>): Map<number, number> {
  const weights = rawWeights(places);
  const factors = new Map<number, number>();
  const population = new Map(facts('prefectures').map((record) => [Number(record.code), Number(record.population_2020)]));
  for (const [province, record] of provinces) {
    const most = streetShareMost * Number(record.urban_2020);
    const prefectures = [...population.keys()].filter((code) => Math.floor(code / 10_000) * 10_000 === province);
    const sums = prefectures.map((code) => {
      const sum = { people: population.get(code) ?? 0, streets: 0, others: 0 };
      for (const row of rowsWhere(places, (place) => place.county.prefecture === code)) {
        if (places[row].township.type === 'street') sum.streets += weights[row];
        else sum.others += weights[row];
      }
      return sum;
    });
    const streetPeople = (factor: number) =>
      sums.reduce((all, { people, streets, others }) => all + (people * streets * factor) / (streets * factor + others || 1), 0);
    if (streetPeople(1) <= most) continue;
    let [low, high] = [0, 1];
    for (let step = 0; step < 50; step++) {
      const middle = (low + high) / 2;
      if (streetPeople(middle) > most) high = middle;
      else low = middle;
    }
    factors.set(province, low);
  }
  console.log(`subdistricts weighted down in: ${[...factors].map(([code, factor]) => `${code} × ${factor.toFixed(2)}`).join(', ') || 'no province'}`);
  return factors;
}

function rowsWhere(places: readonly Located[], fits: (place: Located) => boolean): number[] {
  const rows: number[] = [];
  places.forEach((place, row) => {
    if (fits(place)) rows.push(row);
  });
  return rows;
}

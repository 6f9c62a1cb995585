import { none } from '../../src/columns/vocabulary.ts';
import type { Row } from '../../src/engine/units.ts';
import type { ModelChoices } from '../choices.ts';
import { grownCounts } from '../geography/apportion.ts';
import { seeded } from '../geography/seeded.ts';
import { developmentScore } from './development.ts';
import { type Facility, firstYear, type Ground, villagePoints } from './facility.ts';
import { sited } from './siting.ts';

/** Own post offices at the end of 2014 (54,000 published for 2020, 52,000 for 2011), about 70 % of them in the country. */
const ownOffices = 54_000;
const ruralOwnOffices = 37_800;
/** What is left of the "more than 100,000 offices" of 2014: agencies and village points. */
const agencies = 46_000;
/** Collection and delivery offices ("more than 8,000" in 2020). */
const deliveryOffices = 8_000;
/** The last of the 8,440 townships without an office were given one by 2014. */
const gapsFilled = new Map([
  [2013, 800],
  [2014, 1_200],
]);
const agenciesByYear = new Map([
  [2012, 36_000],
  [2013, 41_000],
  [2014, agencies],
]);
/** Committees from which a farm or zone has a post office of its own. */
const leastVillages = 4;

/** China Post: an office in every town and township and in every subdistrict, the rest where people are; agencies in villages. */
export function postFacilities(ground: Ground, choices: ModelChoices): Facility[] {
  const set = setter(ground, choices.seed);
  const offices = [...urbanOffices(ground, set), ...ruralOffices(ground, choices.seed, set)];
  const delivery = deliveryStations(ground, set);
  return [...offices, ...(choices.agencies ? villageAgencies(ground, choices.seed, set) : []), ...delivery];
}

type Set = (place: Row, anchor: number, kind: Facility['kind'], site: string, opened: number, capacity: number) => Facility;

function setter(ground: Ground, seed: string): Set {
  return (place, anchor, kind, site, opened, capacity) => ({
    place,
    anchor,
    network: 'china-post',
    kind,
    ...sited(ground, place, anchor, site, seed),
    capacity,
    opened,
    closed: none,
    status: 'modelled',
    source: kind === 'agency' ? 'model: agency of the post' : kind === 'station' ? 'model: delivery office' : 'model: post office',
  });
}

function urbanOffices({ places, demand }: Ground, set: Set): Facility[] {
  const points: { place: Row; anchor: number; least: number; people: number }[] = [];
  places.forEach((place, row) => {
    if (place.country !== 'CN' || (place.type !== 'street' && !place.isSeat)) return;
    const count = place.type === 'street' ? demand.start[row + 1] - demand.start[row] : 1;
    for (let anchor = 0; anchor < count; anchor++)
      points.push({ place: row, anchor, least: anchor === 0 ? 1 : 0, people: demand.people[demand.start[row] + anchor] });
  });
  const phases = points.map(({ place, anchor }) => seeded(places[place].code, anchor, 'post'));
  const counts = grownCounts(
    ownOffices - ruralOwnOffices,
    points.map((point) => point.people),
    phases,
    points.map((point) => point.least),
  );
  return points.flatMap(({ place, anchor }, i) => Array.from({ length: counts[i] }, () => set(place, anchor, 'service-point', 'post', firstYear, 400)));
}

function ruralOffices(ground: Ground, seed: string, set: Set): Facility[] {
  const { places } = ground;
  const rows = countryPlaces(ground).filter((row) => places[row].type !== 'other' || places[row].villages >= leastVillages);
  const phases = rows.map((row) => seeded(places[row].code, 'post'));
  const counts = grownCounts(
    ruralOwnOffices,
    rows.map((row) => places[row].population),
    phases,
    rows.map(() => 1),
  );
  const opened = yearsOfGapFilling(ground, rows, seed);
  return rows.flatMap((row, i) => {
    const villages = villagePoints(ground, row);
    return Array.from({ length: counts[i] }, (_, n) => {
      const anchor = n === 0 || villages === 0 ? 0 : turned(seed, places[row].code, villages, n);
      return set(row, anchor, 'service-point', anchor === 0 ? 'post' : 'village', n === 0 ? (opened.get(row) ?? firstYear) : firstYear, 200);
    });
  });
}

/** The least developed townships were the gaps; the last of them got their office in 2013 and 2014. */
function yearsOfGapFilling({ places }: Ground, rows: readonly Row[], seed: string): Map<Row, number> {
  const townships = rows.filter((row) => places[row].type === 'town' || places[row].type === 'township');
  const score = new Map(townships.map((row) => [row, developmentScore(places[row], seed)]));
  townships.sort((a, b) => (score.get(a) ?? 0) - (score.get(b) ?? 0) || places[a].code - places[b].code);
  const opened = new Map<Row, number>();
  let next = 0;
  for (const [year, count] of gapsFilled) {
    for (const row of townships.slice(next, next + count)) opened.set(row, year);
    next += count;
  }
  return opened;
}

function villageAgencies(ground: Ground, seed: string, set: Set): Facility[] {
  const { places } = ground;
  const rows = countryPlaces(ground).filter((row) => villagePoints(ground, row) > 0);
  const weights = rows.map((row) => Math.sqrt((places[row].population - places[row].corePeople) * places[row].radiusKm));
  const phases = rows.map((row) => seeded(seed, places[row].code, 'agency'));
  const facilities: Facility[] = [];
  let counts: ArrayLike<number> = new Int32Array(rows.length);
  for (const [year, total] of agenciesByYear) {
    const grown = grownCounts(total, weights, phases, counts);
    rows.forEach((row, i) => {
      for (let n = counts[i]; n < grown[i]; n++) {
        facilities.push(set(row, turned(seed, places[row].code, villagePoints(ground, row), n), 'agency', 'village', year, 50));
      }
    });
    counts = grown;
  }
  return facilities;
}

function deliveryStations(ground: Ground, set: Set): Facility[] {
  const { places } = ground;
  const rows = [...places.keys()].filter((row) => places[row].country === 'CN' && (places[row].type === 'street' || places[row].isSeat));
  const phases = rows.map((row) => seeded(places[row].code, 'delivery'));
  const counts = grownCounts(
    deliveryOffices,
    rows.map((row) => places[row].corePeople),
    phases,
    rows.map((row) => (places[row].isSeat ? 1 : 0)),
  );
  return rows.flatMap((row, i) => Array.from({ length: counts[i] }, () => set(row, 0, 'station', 'post', firstYear, 3_000)));
}

/** Rows of places outside the cities: no subdistrict and no county-seat town. */
function countryPlaces({ places }: Ground): Row[] {
  return [...places.keys()].filter((row) => places[row].country === 'CN' && places[row].type !== 'street' && !places[row].isSeat && places[row].population > 0);
}

/** The n-th village point in a turn that starts anywhere, so that the first few are different villages. */
function turned(seed: string, code: number, villages: number, n: number): number {
  return 1 + ((Math.floor(seeded(seed, code, 'turn of the post') * villages) + n) % villages);
}

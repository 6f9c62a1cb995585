import type { Row } from '../../src/engine/units.ts';
import type { ModelChoices } from '../choices.ts';
import { grownCounts } from '../geography/apportion.ts';
import { seeded } from '../geography/seeded.ts';
import { facts } from '../read/csv.ts';
import { developmentScore, tierDensity } from './development.ts';
import { firstYear, type Ground, villagePoints } from './facility.ts';

/** A place that one outlet occupies from a year on; couriers may follow each other in it. All couriers beside one demand point share a site: they cluster in the same street. */
export interface Slot {
  readonly place: Row;
  readonly anchor: number;
  readonly site: string;
  /** Number at the demand point, for a city, or in the township. */
  readonly number: number;
  readonly year: number;
  readonly rural: boolean;
}

/** From this year on a second outlet in a township goes to a village more often than to its core. */
const firstVillageYear = 2016;
const villageShare = 0.6;

/** Couriers' outlets of all networks together, year by year: in cities by people and tier, in the country first one per township in order of development. */
export function courierSlots(ground: Ground, outletsInYear: ReadonlyMap<number, number>, choices: ModelChoices): Slot[] {
  const growth = new Map(facts('outlet-growth').map((record) => [Number(record.year), record]));
  const urban = urbanPoints(ground);
  const rural = ruralPlaces(ground, choices.seed);
  const slots: Slot[] = [];
  let urbanCounts: Int32Array = Int32Array.from(urban, ({ least }) => least);
  for (const [i, point] of urban.entries()) addUrban(point, 0, urbanCounts[i], firstYear);
  let ruralCounts: Int32Array = new Int32Array(rural.length);
  for (let year = firstYear; year <= choices.until; year++) {
    const inAll = outletsInYear.get(year) ?? 0;
    const inCountry = Number(growth.get(year)?.rural_couriers);
    const reached = firstOutlets(rural, townshipShare(year, growth, choices), ground);
    const least = ruralCounts.map((count, i) => Math.max(count, i < reached ? 1 : 0));
    const weights = rural.map((place, i) => (least[i] > 0 ? place.weight : 0));
    // Only the alternatives with more townships can have more first outlets than outlets.
    const total = Math.max(
      inCountry,
      least.reduce((a, b) => a + b, 0),
    );
    const grown = grownCounts(
      total,
      weights,
      rural.map((place, i) => (least[i] > 0 ? place.phase : 0)),
      least,
    );
    for (const [i, { place }] of rural.entries()) addRural(place, ruralCounts[i], grown[i], year);
    ruralCounts = grown;
    const counts = grownCounts(
      inAll - total,
      urban.map((point) => point.weight),
      urban.map((point) => point.phase),
      urbanCounts,
    );
    for (const [i, point] of urban.entries()) addUrban(point, urbanCounts[i], counts[i], year);
    urbanCounts = counts;
  }
  return slots;

  function addUrban({ place, anchor }: UrbanPoint, from: number, to: number, year: number): void {
    for (let n = from; n < to; n++) slots.push({ place, anchor, site: 'courier', number: n, year, rural: false });
  }

  function addRural(place: Row, from: number, to: number, year: number): void {
    const { code } = ground.places[place];
    const villages = villagePoints(ground, place);
    for (let n = from; n < to; n++) {
      const inVillage = n > 0 && villages > 0 && year >= firstVillageYear && seeded(choices.seed, code, n, 'village') < villageShare;
      const anchor = inVillage ? 1 + ((Math.floor(seeded(choices.seed, code, 'turn') * villages) + n) % villages) : 0;
      slots.push({ place, anchor, site: anchor === 0 ? 'courier' : 'village', number: n, year, rural: true });
    }
  }
}

/** Share of towns and townships with an outlet; another share for 2014 moves the years around it by what is left of the difference. */
function townshipShare(year: number, growth: ReadonlyMap<number, Record<string, string>>, choices: ModelChoices): number {
  const shareIn = (of: number) => Number(growth.get(of)?.township_share);
  if (year > 2014) return shareIn(year);
  return (shareIn(year) * choices.townshipShare2014) / shareIn(2014);
}

interface UrbanPoint {
  readonly place: Row;
  readonly anchor: number;
  readonly weight: number;
  readonly phase: number;
  readonly least: number;
}

/** Points of subdistricts, and the cores of county-seat towns, which have an outlet from the first year on. */
function urbanPoints({ places, demand }: Ground): UrbanPoint[] {
  const points: UrbanPoint[] = [];
  places.forEach((place, row) => {
    if (place.country !== 'CN' || (place.type !== 'street' && !place.isSeat)) return;
    const count = place.type === 'street' ? demand.start[row + 1] - demand.start[row] : 1;
    for (let anchor = 0; anchor < count; anchor++) {
      const weight = demand.people[demand.start[row] + anchor] * tierDensity[place.tier];
      points.push({ place: row, anchor, weight, phase: seeded(place.code, anchor, 'phase'), least: place.type === 'street' ? 0 : 1 });
    }
  });
  return points;
}

interface RuralPlace {
  readonly place: Row;
  readonly weight: number;
  readonly phase: number;
}

/** Places of the country in the order in which couriers come to them. */
function ruralPlaces({ places }: Ground, seed: string): RuralPlace[] {
  const rows = [...places.keys()].filter(
    (row) => places[row].country === 'CN' && places[row].type !== 'street' && !places[row].isSeat && places[row].population > 0,
  );
  const score = new Map(rows.map((row) => [row, developmentScore(places[row], seed)]));
  rows.sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0) || places[a].code - places[b].code);
  return rows.map((row) => ({
    place: row,
    weight: places[row].population * tierDensity[places[row].tier],
    phase: seeded(seed, places[row].code, 'phase'),
  }));
}

/** How many places of the order have an outlet when the share of towns and townships is reached; county-seat towns count among them. */
function firstOutlets(rural: readonly RuralPlace[], share: number, { places }: Ground): number {
  const isTownship = (place: (typeof places)[number]) => place.country === 'CN' && (place.type === 'town' || place.type === 'township');
  let left = Math.round(share * places.filter(isTownship).length) - places.filter((place) => isTownship(place) && place.isSeat).length;
  for (let i = 0; i < rural.length; i++) {
    if (isTownship(places[rural[i].place])) left--;
    if (left < 0) return i;
  }
  return rural.length;
}

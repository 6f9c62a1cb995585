import { type Kind, none } from '../../src/columns/vocabulary.ts';
import type { RegionCode, Row } from '../../src/engine/units.ts';
import type { ModelChoices } from '../choices.ts';
import { grownCounts } from '../geography/apportion.ts';
import { seeded } from '../geography/seeded.ts';
import { facts } from '../read/csv.ts';
import { shortName } from '../regions/romanised.ts';
import { type Facility, firstYear, type Ground } from './facility.ts';
import { sited } from './siting.ts';

/** Capacities, parcels a day: a national mail centre after the plan of Nanjing's hub (2 million items), the others by us. */
const mailCentreCapacity = { 1: 2_000_000, 2: 400_000, 3: 80_000 } as const;
const mailCentresInAll = 236;
const postWarehousesPerCentre = { 1: 3, 2: 1, 3: 0 } as const;

/** Mail centres of the post: the national and inter-provincial ones by list, the rest in the largest other prefectures; warehouses beside the first two. */
export function mailCentres(ground: Ground, choices: ModelChoices): Facility[] {
  const seats = prefectureSeats(ground);
  const levels = new Map(facts('mail-centres').map((record) => [record.city_zh, Number(record.level) as 1 | 2 | 3]));
  const prefectures = facts('prefectures').map((record) => ({
    code: Number(record.code),
    name: shortName(record.name_zh),
    people: Number(record.population_2020),
  }));
  const listed = prefectures.filter(({ name }) => levels.has(name));
  const others = prefectures
    .filter(({ name }) => !levels.has(name))
    .sort((a, b) => b.people - a.people)
    .slice(0, mailCentresInAll - listed.length);
  return [...listed, ...others].flatMap(({ code, name }) => {
    const level = levels.get(name) ?? 3;
    const place = seats.get(code);
    if (place === undefined) throw new Error(`Prefecture ${code}: no seat for its mail centre.`);
    const set = (kind: Kind, site: string, capacity: number): Facility => ({
      place,
      anchor: 0,
      network: 'china-post',
      kind,
      ...sited(ground, place, 0, site, choices.seed),
      capacity,
      opened: firstYear,
      closed: none,
      status: 'modelled',
      source: kind === 'warehouse' ? 'model: warehouse' : 'model: mail centre',
    });
    const warehouses = Array.from({ length: postWarehousesPerCentre[level] }, (_, n) => set('warehouse', `warehouse-${n}`, 30_000));
    return [set('processing-centre', 'mail centre', mailCentreCapacity[level]), ...warehouses];
  });
}

/** Warehouses and processing centres of the other networks: the numbers of `facts/hubs.csv`, spread over prefectures by people and tier. */
export function hubs(ground: Ground, choices: ModelChoices): Facility[] {
  const records = facts('hubs');
  const groups = new Set(records.map((record) => `${record.network} ${record.kind}`));
  const candidates = hubPlaces(ground);
  const prefectures = [...candidates.keys()];
  const facilities: Facility[] = [];
  for (const group of groups) {
    const [network, kind] = group.split(' ') as [string, Kind];
    const totals = new Map(records.filter((record) => record.network === network && record.kind === kind).map((record) => [Number(record.year), record]));
    const weights = prefectures.map((code) => (candidates.get(code)?.weight ?? 0) ** Number([...totals.values()][0].concentration));
    const phases = prefectures.map((code) => 0.5 * seeded(choices.seed, network, kind, code, 'phase'));
    let counts: ArrayLike<number> = new Int32Array(prefectures.length);
    for (let year = firstYear; year <= choices.until; year++) {
      const record = totals.get(year);
      if (!record) continue;
      const grown = grownCounts(Number(record.count), weights, phases, counts);
      prefectures.forEach((code, i) => {
        for (let n = counts[i]; n < grown[i]; n++) {
          const rows = candidates.get(code)?.rows ?? [];
          const place = rows[Math.floor(seeded(choices.seed, network, kind, code, n, 'place') * rows.length)];
          facilities.push({
            place,
            anchor: 0,
            network,
            kind,
            ...sited(ground, place, 0, `${kind}-${network}`, choices.seed),
            capacity: Number(record.capacity),
            opened: year,
            closed: Number(record.closed) || none,
            status: 'modelled',
            source: kind === 'warehouse' ? 'model: warehouse' : 'model: processing centre',
          });
        }
      });
      counts = grown;
    }
  }
  return facilities;
}

/** Subdistrict or town where the prefecture's offices sit: the seat of its county with the most people in subdistricts, else with the most people. */
function prefectureSeats({ places }: Ground): Map<RegionCode, Row> {
  const urban = new Map<RegionCode, number>();
  for (const { county, type, population } of places) urban.set(county, (urban.get(county) ?? 0) + population * (type === 'street' ? 1 : 0.01));
  const seats = new Map<RegionCode, Row>();
  places.forEach((place, row) => {
    if (!place.isSeat) return;
    const best = seats.get(place.prefecture);
    if (best === undefined || (urban.get(place.county) ?? 0) > (urban.get(places[best].county) ?? 0)) seats.set(place.prefecture, row);
  });
  return seats;
}

/** Where hubs may stand in each prefecture: subdistricts and towns of its more populous half. */
function hubPlaces({ places }: Ground): Map<RegionCode, { rows: Row[]; weight: number }> {
  const tierFactor: Record<string, number> = { '1': 3, new1: 2.2, '2': 1.5, '3': 1, '4': 0.7, '5': 0.5, none: 0.5 };
  const byPrefecture = new Map<RegionCode, { rows: Row[]; weight: number }>();
  places.forEach((place, row) => {
    if (place.country !== 'CN') return;
    const entry = byPrefecture.get(place.prefecture) ?? { rows: [], weight: 0 };
    entry.weight += place.population * tierFactor[place.tier];
    if (place.type === 'street' || place.type === 'town' || place.isSeat) entry.rows.push(row);
    byPrefecture.set(place.prefecture, entry);
  });
  for (const entry of byPrefecture.values()) {
    entry.rows.sort((a, b) => places[b].population - places[a].population || places[a].code - places[b].code);
    entry.rows = entry.rows.slice(0, Math.ceil(entry.rows.length / 2));
  }
  return byPrefecture;
}

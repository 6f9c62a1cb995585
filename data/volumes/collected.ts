import type { Status } from '../../src/columns/vocabulary.ts';
import type { RegionCode } from '../../src/engine/units.ts';
import { apportioned } from '../geography/apportion.ts';
import { facts } from '../read/csv.ts';

export const volumeYears = Array.from({ length: 12 }, (_, i) => 2013 + i);

/** Parcels of the nation in a year (National Bureau of Statistics, State Post Bureau). */
export function nationalParcels(): Map<number, number> {
  return new Map(facts('express-national').map((record) => [Number(record.year), Math.round(Number(record.parcels_10k) * 1e4)]));
}

/** Parcels collected by province and year: facts where there are some, between 2014 and 2022 interpolated geometrically, all scaled to the nation's total. */
export function provinceCollected(): Map<RegionCode, Map<number, number>> {
  const known = new Map<RegionCode, Map<number, number>>();
  for (const record of facts('express-provinces')) {
    const years = known.get(Number(record.code)) ?? new Map<number, number>();
    years.set(Number(record.year), Number(record.parcels_100m));
    known.set(Number(record.code), years);
  }
  const provinces = [...known.keys()].sort((a, b) => a - b);
  const collected = new Map<RegionCode, Map<number, number>>(provinces.map((code) => [code, new Map()]));
  const national = nationalParcels();
  for (const year of volumeYears) {
    const raw = provinces.map((code) => between(known.get(code) ?? new Map(), year));
    for (const [i, parcels] of apportioned(national.get(year) ?? 0, raw).entries()) collected.get(provinces[i])?.set(year, parcels);
  }
  return collected;
}

function between(years: ReadonlyMap<number, number>, year: number): number {
  const exact = years.get(year);
  if (exact !== undefined) return exact;
  const before = Math.max(...[...years.keys()].filter((known) => known < year));
  const after = Math.min(...[...years.keys()].filter((known) => known > year));
  const [from, to] = [years.get(before) ?? 0, years.get(after) ?? 0];
  return from * (to / from) ** ((year - before) / (after - before));
}

/** Parcels collected per person in a city of each tier, relative to tier 5, where no city figure is known. Ours. */
const tierWeight: Record<string, number> = { '1': 8, new1: 6, '2': 4, '3': 2.5, '4': 1.5, '5': 1, none: 1.2 };
/** Most that the cities with a figure may take of their province's parcels. */
const knownShareMost = 0.95;

export interface CollectedShare {
  readonly prefecture: RegionCode;
  readonly province: RegionCode;
  /** Part of the province's parcels, the same in every year. */
  readonly share: number;
  readonly status: Status;
}

/** How the parcels of each province split over its prefectures: by the city figures of 2022 where there are some, the rest by people and tier. */
export function collectedShares(): CollectedShare[] {
  const cities = new Map(facts('express-cities').map((record) => [Number(record.code), Number(record.parcels_100m)]));
  const totals = new Map(
    facts('express-provinces')
      .filter((record) => record.year === '2022')
      .map((record) => [Number(record.code), Number(record.parcels_100m)]),
  );
  const prefectures = facts('prefectures').map((record) => ({
    code: Number(record.code),
    province: Math.floor(Number(record.code) / 10_000) * 10_000,
    weight: Number(record.population_2020) * tierWeight[record.tier_yicai_2022],
  }));
  return prefectures.map(({ code, province, weight }) => {
    const members = prefectures.filter((other) => other.province === province);
    const total = totals.get(province) ?? 1;
    const named = members.reduce((sum, other) => sum + (cities.get(other.code) ?? 0), 0) / total;
    const unnamed = members.reduce((sum, other) => sum + (cities.has(other.code) ? 0 : other.weight), 0);
    const scale = unnamed === 0 ? 1 / named : Math.min(1, knownShareMost / named);
    const city = cities.get(code);
    const share = members.length === 1 ? 1 : city === undefined ? ((1 - Math.min(named * scale, 1)) * weight) / unnamed : (city / total) * scale;
    return { prefecture: code, province, share, status: members.length === 1 ? 'unverified' : 'modelled' };
  });
}

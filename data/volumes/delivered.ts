import { type Settlement, settlements } from '../../src/columns/vocabulary.ts';
import type { DemandPoints } from '../../src/engine/demand/expand-demand.ts';
import type { RegionCode } from '../../src/engine/units.ts';
import { apportioned } from '../geography/apportion.ts';
import type { Place } from '../places/place.ts';
import { facts } from '../read/csv.ts';
import { nationalParcels, volumeYears } from './collected.ts';

/** Parcels delivered per person in a city of each tier, relative to tier 3: a stand-in for income. Ours. */
const tierIncome: Record<Place['tier'], number> = { '1': 1.8, new1: 1.5, '2': 1.25, '3': 1, '4': 0.85, '5': 0.7, none: 0.75 };

export type SettlementWeights = Record<Settlement, number>;

export interface Delivered {
  /** By year: parcels per person relative to urban = 1. */
  readonly weights: ReadonlyMap<number, SettlementWeights>;
  /** By prefecture and year: parcels delivered. */
  readonly parcels: ReadonlyMap<RegionCode, ReadonlyMap<number, number>>;
  /** By year: part of the nation's parcels in each settlement class. */
  readonly classShares: ReadonlyMap<number, SettlementWeights>;
}

/**
 * Delivered parcels: the nation's total by people, the tier's income and the settlement's weight. The weight of towns and villages is solved
 * such that both together have the published share of rural areas, which the State Post Bureau counts as townships and villages.
 */
export function delivered(places: readonly Place[], demand: DemandPoints): Delivered {
  const people = peopleByPrefecture(places, demand);
  const prefectures = [...people.keys()].sort((a, b) => a - b);
  const national = nationalParcels();
  const weights = new Map<number, SettlementWeights>();
  const classShares = new Map<number, SettlementWeights>();
  const parcels = new Map<RegionCode, Map<number, number>>(prefectures.map((code) => [code, new Map()]));
  const sums = settlements.map((_, i) => prefectures.reduce((sum, code) => sum + (people.get(code)?.[i] ?? 0), 0));
  const [urban, town, rural] = sums;
  for (const record of facts('rural-share')) {
    const year = Number(record.year);
    if (!volumeYears.includes(year)) continue;
    const share = Number(record.town_and_rural_share);
    const ratio = Number(record.rural_to_town);
    // share = (town × w + rural × ratio × w) / (urban + town × w + rural × ratio × w), solved for w.
    const townWeight = rounded((share * urban) / ((1 - share) * (town + rural * ratio)));
    const weight: SettlementWeights = { urban: 1, town: townWeight, rural: rounded(townWeight * ratio) };
    weights.set(year, weight);
    const all = urban + town * weight.town + rural * weight.rural;
    classShares.set(year, { urban: urban / all, town: (town * weight.town) / all, rural: (rural * weight.rural) / all });
    const raw = prefectures.map((code) => settlements.reduce((sum, settlement, i) => sum + (people.get(code)?.[i] ?? 0) * weight[settlement], 0));
    for (const [i, count] of apportioned(national.get(year) ?? 0, raw).entries()) parcels.get(prefectures[i])?.set(year, count);
  }
  return { weights, parcels, classShares };
}

/** People by prefecture and settlement, each person counted with the income weight of the prefecture's tier. */
function peopleByPrefecture(places: readonly Place[], demand: DemandPoints): Map<RegionCode, number[]> {
  const people = new Map<RegionCode, number[]>();
  for (let row = 0; row < demand.rows; row++) {
    const { country, prefecture, tier } = places[demand.place[row]];
    if (country !== 'CN') continue;
    const sums = people.get(prefecture) ?? settlements.map(() => 0);
    sums[demand.settlement[row]] += demand.people[row] * tierIncome[tier];
    people.set(prefecture, sums);
  }
  return people;
}

function rounded(weight: number): number {
  return Math.round(weight * 1e4) / 1e4;
}

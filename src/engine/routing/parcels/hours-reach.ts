import { none, settlements, tiers } from '#columns/vocabulary.ts';
import { areasOf, largestArea } from '#engine/coverage/area-reach.ts';
import type { CoverageEngine } from '#engine/coverage/coverage-engine.ts';
import type { BrokenReach, HoursReachAnswer } from './answer.ts';
import type { TravelHours } from './parcel-tables.ts';
import type { HoursReachQuestion } from './question.ts';

export interface HoursReachInput {
  readonly question: HoursReachQuestion;
  readonly coverage: CoverageEngine;
  readonly hours: TravelHours;
  /** Hours after sharing with nothing closed; null where nothing is. */
  readonly unbroken: Float64Array | null;
  readonly unknownClosed: readonly string[];
}

/** Prefectures named where something is closed. */
const hitMost = 10;
/** Later by less than this, hours, is not called late: a minute is the unit of all sums. */
const lateFrom = 1 / 60;

/** Within the band: `hours <= limit`. "Within 24 h" includes exactly 24 h. */
export function bandOf(hours: number, bands: readonly number[]): number {
  let band = 0;
  while (band < bands.length && hours > bands[band]) band++;
  return band;
}

/** Reach in hours by tier and by area under all filters, and what closing does to it. */
export function hoursReach({ question, coverage, hours, unbroken, unknownClosed }: HoursReachInput): HoursReachAnswer {
  const { bands, limit, measure, year, tierList, unit } = question;
  const { demand } = coverage;
  const counted = coverage.counted(question, tierList);
  const cells = demand.cells(tierList);
  const amounts = demand.amounts(measure, year);
  const parcels = demand.parcels(year);
  const bandCount = bands.length + 1;
  const sums = () => new Float64Array(bandCount * tiers.length);
  const answer = { before: sums(), after: sums(), parcelsBefore: sums(), parcelsAfter: sums() };
  const total = new Float64Array(tiers.length);
  const parcelsTotal = new Float64Array(tiers.length);
  const areas = areasOf(demand, unit);
  const areaSums = { before: new Float64Array(areas.count * bandCount), after: new Float64Array(areas.count * bandCount) };
  const mean = { before: new Mean(), after: new Mean() };
  for (let row = 0; row < demand.rows; row++) {
    if (counted[row] === 0) continue;
    const tier = Math.floor(cells[row] / settlements.length);
    const area = areas.areaOf[row];
    total[tier] += amounts[row];
    parcelsTotal[tier] += parcels[row];
    for (const side of ['before', 'after'] as const) {
      const band = bandOf(hours[side][row], bands);
      answer[side][band * tiers.length + tier] += amounts[row];
      answer[side === 'before' ? 'parcelsBefore' : 'parcelsAfter'][band * tiers.length + tier] += parcels[row];
      if (area !== none) areaSums[side][area * bandCount + band] += amounts[row];
      mean[side].add(hours[side][row], amounts[row]);
    }
  }
  const area = Int32Array.from(Array(areas.count).keys()).filter((at) => bandSums(areaSums.after, at, bandCount).some((amount) => amount > 0));
  const within = bands.indexOf(limit) + 1;
  const areaAmount = (side: 'before' | 'after', most: number) =>
    Float64Array.from(area, (at) => bandSums(areaSums[side], at, bandCount).reduce((sum, amount, band) => (band < most ? sum + amount : sum), 0));
  return {
    bands,
    total,
    parcelsTotal,
    ...answer,
    area,
    areaBand: Uint8Array.from(area, (at) => medianBand(bandSums(areaSums.after, at, bandCount))),
    areaTotal: areaAmount('after', bandCount),
    areaBefore: areaAmount('before', within),
    areaAfter: areaAmount('after', within),
    largestTotal: largestArea(areas, amounts),
    meanBefore: mean.before.value,
    meanAfter: mean.after.value,
    broken: unbroken && brokenReach({ coverage, counted, amounts, hours: hours.after, unbroken, unknownClosed }),
  };
}

class Mean {
  #sum = 0;
  #weight = 0;

  add(value: number, weight: number): void {
    if (value === Number.POSITIVE_INFINITY) return;
    this.#sum += value * weight;
    this.#weight += weight;
  }

  /** NaN without anything. */
  get value(): number {
    return this.#sum / this.#weight;
  }
}

function bandSums(sums: Float64Array, area: number, bandCount: number): Float64Array {
  return sums.subarray(area * bandCount, (area + 1) * bandCount);
}

/** The first band by whose limit at least half is reached. */
function medianBand(amounts: Float64Array): number {
  const half = amounts.reduce((sum, amount) => sum + amount, 0) / 2;
  let reached = 0;
  return amounts.findIndex((amount) => {
    reached += amount;
    return reached >= half;
  });
}

interface BrokenInput {
  readonly coverage: CoverageEngine;
  readonly counted: Uint8Array;
  readonly amounts: Float64Array;
  readonly hours: Float64Array;
  readonly unbroken: Float64Array;
  readonly unknownClosed: readonly string[];
}

function brokenReach({ coverage, counted, amounts, hours, unbroken, unknownClosed }: BrokenInput): BrokenReach {
  const { county, hierarchy } = coverage.demand;
  const late = new Map<number, { amount: number; hours: number; cutOff: number }>();
  for (let row = 0; row < counted.length; row++) {
    if (counted[row] === 0 || county[row] === none || hours[row] - unbroken[row] < lateFrom || unbroken[row] === Number.POSITIVE_INFINITY) continue;
    const prefecture = hierarchy.prefectureOf[county[row]];
    const hit = late.get(prefecture) ?? { amount: 0, hours: 0, cutOff: 0 };
    late.set(prefecture, hit);
    if (hours[row] === Number.POSITIVE_INFINITY) hit.cutOff += amounts[row];
    else {
      hit.amount += amounts[row];
      hit.hours += amounts[row] * (hours[row] - unbroken[row]);
    }
  }
  const all = [...late];
  const sum = (value: (hit: (typeof all)[number][1]) => number) => all.reduce((total, [, hit]) => total + value(hit), 0);
  const worst = all.sort(([, a], [, b]) => b.amount + b.cutOff - a.amount - a.cutOff).slice(0, hitMost);
  return {
    late: sum(({ amount }) => amount),
    lateHours: sum((hit) => hit.hours) / sum(({ amount }) => amount),
    cutOff: sum(({ cutOff }) => cutOff),
    prefecture: Int32Array.from(worst, ([prefecture]) => prefecture),
    prefectureLate: Float64Array.from(worst, ([, hit]) => hit.amount),
    prefectureHours: Float64Array.from(worst, ([, hit]) => hit.hours / hit.amount),
    prefectureCutOff: Float64Array.from(worst, ([, hit]) => hit.cutOff),
    unknownClosed,
  };
}

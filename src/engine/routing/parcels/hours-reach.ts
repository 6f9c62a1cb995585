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
function bandOf(hours: number, bands: readonly number[]): number {
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
  const tierOf = cells.map((cell) => Math.floor(cell / settlements.length));
  const areas = areasOf(demand, unit);
  const total = new Float64Array(tiers.length);
  const parcelsTotal = new Float64Array(tiers.length);
  const areaTotal = new Float64Array(areas.count);
  for (let row = 0; row < demand.rows; row++) {
    if (counted[row] === 0) continue;
    total[tierOf[row]] += amounts[row];
    parcelsTotal[tierOf[row]] += parcels[row];
    if (areas.areaOf[row] !== none) areaTotal[areas.areaOf[row]] += amounts[row];
  }
  const sumsOf = (hoursTo: Float64Array): SideSums => {
    const sums = new Float64Array(bandCount * tiers.length);
    const parcelSums = new Float64Array(bandCount * tiers.length);
    const areaSums = new Float64Array(areas.count * bandCount);
    let [weighted, reached] = [0, 0];
    for (let row = 0; row < demand.rows; row++) {
      if (counted[row] === 0) continue;
      const taken = hoursTo[row];
      const band = bandOf(taken, bands);
      const cell = band * tiers.length + tierOf[row];
      sums[cell] += amounts[row];
      parcelSums[cell] += parcels[row];
      if (areas.areaOf[row] !== none) areaSums[areas.areaOf[row] * bandCount + band] += amounts[row];
      if (taken === Number.POSITIVE_INFINITY) continue;
      weighted += taken * amounts[row];
      reached += amounts[row];
    }
    return { sums, parcelSums, areaSums, mean: weighted / reached };
  };
  const before = sumsOf(hours.before);
  const after = sumsOf(hours.after);
  const area = Int32Array.from({ length: areas.count }, (_, at) => at).filter((at) => areaTotal[at] > 0);
  const within = bands.indexOf(limit) + 1;
  const reachedIn = ({ areaSums }: SideSums) =>
    Float64Array.from(area, (at) => {
      let amount = 0;
      for (let band = 0; band < within; band++) amount += areaSums[at * bandCount + band];
      return amount;
    });
  return {
    bands,
    total,
    parcelsTotal,
    before: before.sums,
    after: after.sums,
    parcelsBefore: before.parcelSums,
    parcelsAfter: after.parcelSums,
    area,
    areaBand: Uint8Array.from(area, (at) => medianBand(after.areaSums, at * bandCount, areaTotal[at])),
    areaTotal: Float64Array.from(area, (at) => areaTotal[at]),
    areaBefore: reachedIn(before),
    areaAfter: reachedIn(after),
    largestTotal: largestArea(areas, amounts),
    meanBefore: before.mean,
    meanAfter: after.mean,
    broken: unbroken && brokenReach({ coverage, counted, amounts, hours: hours.after, unbroken, unknownClosed }),
  };
}

/** Sums of one side, before or after sharing. */
interface SideSums {
  /** By band × tier. */
  readonly sums: Float64Array;
  readonly parcelSums: Float64Array;
  /** By area × band. */
  readonly areaSums: Float64Array;
  /** NaN where nothing is reached. */
  readonly mean: number;
}

/** The first band by whose limit at least half is reached. */
function medianBand(areaSums: Float64Array, first: number, total: number): number {
  let band = 0;
  for (let reached = areaSums[first]; reached < total / 2; reached += areaSums[first + band]) band++;
  return band;
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

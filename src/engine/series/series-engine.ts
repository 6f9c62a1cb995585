import type { Columns } from '#columns/schema.ts';
import type { months as monthTable } from '#columns/tables.ts';
import { cellFilter, cellMask } from '#engine/coverage/answer.ts';
import type { CoverageEngine } from '#engine/coverage/coverage-engine.ts';
import { type AccessQuestion, accessKey, limitOf } from '#engine/coverage/question.ts';
import { rowOrder } from '#engine/order/row-order.ts';
import { RecentlyUsed } from '#engine/recently-used.ts';
import { type DepthAnswer, type SeriesAnswer, stepsPerHour, stepsPerKm } from './answer.ts';
import { cumulated, stepsOf } from './distance-steps.ts';
import { type LinkedSums, linkedSums } from './linked-sums.ts';
import { type DemandByDistance, demandByDistance, lorenzOf } from './lorenz.ts';
import { demandByDepth, depthWithin, type NetworkDepth, networkDepth } from './network-depth.ts';
import type { SeriesQuestion } from './question.ts';
import { parcelsByMonth, sumsOver } from './volumes-of.ts';

/** What is prepared of a choice of facilities, so that a filter costs one pass; 11 bytes a demand point. */
interface Prepared {
  readonly stepsBefore: Uint8Array;
  readonly stepsAfter: Uint8Array;
  readonly stepsAny: Uint8Array;
  /** Demand points by their distance with the agreements, nearest first. */
  readonly order: Int32Array;
  /** Position of each in that order. */
  readonly position: Int32Array;
}

const preparedMost = 6;
/** 16 bytes a demand point each. */
const sortedMost = 6;
/** 24 bytes a demand point each. */
const networkDepthsMost = 2;
/** Of limits; a byte a demand point each. */
const depthsMost = 8;
/** Regions and drawn areas; 4 bytes a demand point in them. */
const placesMost = 8;
/** Selections that are kept for the other job about the same question. */
const selectionsMost = 2;

export interface SeriesTables {
  readonly months: Columns<typeof monthTable>;
  /** First and last year of the data. */
  readonly years: readonly [first: number, last: number];
}

/** Series of charts that filter each other, over the distances and filters of a coverage engine. */
export class SeriesEngine {
  readonly #coverage: CoverageEngine;
  readonly #tables: SeriesTables;
  readonly #prepared = new RecentlyUsed<Prepared>(preparedMost);
  readonly #sorted = new RecentlyUsed<DemandByDistance>(sortedMost);
  readonly #networkDepths = new RecentlyUsed<NetworkDepth>(networkDepthsMost);
  readonly #depths = new RecentlyUsed<Uint8Array>(depthsMost);
  readonly #inPlace = new RecentlyUsed<Int32Array>(placesMost);
  readonly #selections = new RecentlyUsed<LinkedSums>(selectionsMost);

  constructor(coverage: CoverageEngine, tables: SeriesTables) {
    this.#coverage = coverage;
    this.#tables = tables;
  }

  series(question: SeriesQuestion): SeriesAnswer {
    const { demand } = this.#coverage;
    const { year } = question;
    const passing = cellMask(cellFilter(question));
    const linked = this.#linked(question, passing);
    const { groupTotal, groupBefore, groupAfter, selected } = linked;
    const ofPassing = (byCell: Float64Array) => byCell.reduce((sum, amount, cell) => (passing[cell] === 1 ? sum + amount : sum), 0);
    const total = ofPassing(groupTotal);
    const [first, last] = this.#tables.years;
    const years = Int16Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const parcelsByYear = sumsOver(
      selected,
      Array.from(years, (each) => demand.parcels(each)),
    );
    return {
      groupTotal: groupTotal.slice(),
      groupBefore: groupBefore.slice(),
      groupAfter: groupAfter.slice(),
      curveBefore: cumulated(linked.byStepBefore),
      curveAfter: cumulated(linked.byStepAfter),
      curveAny: cumulated(linked.byStepAny),
      curveTotal: linked.curveTotal,
      total,
      before: ofPassing(groupBefore),
      after: ofPassing(groupAfter),
      ...lorenzOf(this.#sortedFor(question), linked.selectedAt, total),
      years,
      parcelsByYear,
      parcelsByMonth: parcelsByMonth(parcelsByYear[year - first] ?? 0, year, this.#tables.months),
    };
  }

  /** By how many networks the selection is reached; works out the distances of every network where they are not there yet. */
  depth(question: SeriesQuestion): DepthAnswer {
    const { selected } = this.#linked({ ...question, depth: null }, cellMask(cellFilter(question)));
    return { byDepth: demandByDepth(this.#depthOf(question), this.#coverage.demand.amounts(question.measure, question.year), selected) };
  }

  #linked(question: SeriesQuestion, passing: Uint8Array): LinkedSums {
    const { tierList, tiers, settlements, region, area, between, depth, measure, year } = question;
    const km = limitOf(question);
    const { demand } = this.#coverage;
    const key = `${accessKey(question)} ${JSON.stringify([tiers, settlements, region, area, km, between, depth, measure])}`;
    return this.#selections.get(key, () =>
      linkedSums({
        ...this.#preparedFor(question),
        access: this.#coverage.access(question),
        km,
        between: between ?? [0, Number.POSITIVE_INFINITY],
        amounts: demand.amounts(measure, year),
        cells: demand.cells(tierList),
        passing,
        inPlace: this.#rowsOf(question),
      }),
    );
  }

  /** Demand points in the region and the drawn area that have the depth asked for. */
  #rowsOf(question: SeriesQuestion): Int32Array {
    const rows = this.#rowsIn(question);
    if (question.depth === null) return rows;
    const depth = this.#depthOf(question);
    return rows.filter((row) => depth[row] === question.depth);
  }

  #depthOf(question: SeriesQuestion): Uint8Array {
    const { net, kinds, year, travel } = question;
    const limit = limitOf(question);
    const key = JSON.stringify([net, kinds, year, travel]);
    const ofNetworks = () => this.#networkDepths.get(key, () => networkDepth(this.#waysOfNetworks(question), this.#coverage.demand.rows));
    return this.#depths.get(`${key} ${limit}`, () => depthWithin(ofNetworks(), limit));
  }

  /** A network is as near as its nearest facility of the kinds; in hours it carries a parcel all the way by itself. */
  *#waysOfNetworks(question: SeriesQuestion): Generator<Float64Array[]> {
    const { year, travel } = question;
    const networkKinds = this.#coverage.networkKinds(question);
    for (const network of new Set(networkKinds.map((each) => each.network))) {
      const ofNetwork = networkKinds.filter((each) => each.network === network);
      yield travel === undefined
        ? ofNetwork.map(({ kind }) => this.#coverage.matrix.column({ network, kind, year }).km)
        : [this.#coverage.hoursSource.hoursAmong([network], { ...question, travel })];
    }
  }

  #rowsIn({ region, area, tierList }: SeriesQuestion): Int32Array {
    return this.#inPlace.get(JSON.stringify([region, area]), () => {
      const counted = this.#coverage.counted({ tiers: null, settlements: null, region, area }, tierList);
      const rows = new Int32Array(counted.length);
      let count = 0;
      for (let row = 0; row < counted.length; row++) if (counted[row] === 1) rows[count++] = row;
      return rows.slice(0, count);
    });
  }

  #sortedFor(question: SeriesQuestion): DemandByDistance {
    return this.#sorted.get(`${accessKey(question)} ${question.measure}`, () =>
      demandByDistance(
        this.#preparedFor(question).order,
        this.#coverage.access(question).afterKm,
        this.#coverage.demand.amounts(question.measure, question.year),
      ),
    );
  }

  #preparedFor(question: AccessQuestion): Prepared {
    return this.#prepared.get(accessKey(question), () => {
      const { beforeKm, afterKm } = this.#coverage.access(question);
      const others = this.#coverage.others(question).km;
      const anyKm = beforeKm.map((km, row) => Math.min(km, others[row]));
      const order = rowOrder(afterKm, false);
      const position = new Int32Array(order.length);
      for (let index = 0; index < order.length; index++) position[order[index]] = index;
      const steps = (distances: Float64Array) => stepsOf(distances, question.travel === undefined ? stepsPerKm : stepsPerHour);
      return { stepsBefore: steps(beforeKm), stepsAfter: steps(afterKm), stepsAny: steps(anyKm), order, position };
    });
  }
}

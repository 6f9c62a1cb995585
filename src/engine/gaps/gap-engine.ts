import type { Columns } from '#columns/schema.ts';
import type { facilities, networks, places } from '#columns/tables.ts';
import { measures, none, positions } from '#columns/vocabulary.ts';
import { type Areas, areasOf } from '#engine/coverage/area-reach.ts';
import type { CoverageEngine } from '#engine/coverage/coverage-engine.ts';
import { accessKey, limitOf } from '#engine/coverage/question.ts';
import { rowOrder } from '#engine/order/row-order.ts';
import { RecentlyUsed } from '#engine/recently-used.ts';
import type { AreaNames } from '#engine/search/area-names.ts';
import type { GapOrderAnswer, GapPartners, GapRows } from './answer.ts';
import { gapPartners, type PartnerWay } from './gap-partners.ts';
import { gapSums } from './gap-rows.ts';
import { emptyNearest, nearestOfPlaces } from './nearest-of-places.ts';
import { positionSlackKm } from './position-slack.ts';
import { type GapOrderQuestion, type GapQuestion, type GapUnit, gapUnits } from './question.ts';
import { sortValues } from './sort-values.ts';
import { isTarget } from './target.ts';

export interface GapTables {
  readonly places: Columns<typeof places>;
  readonly facilities: Columns<typeof facilities>;
  readonly networks: Columns<typeof networks>;
}

/** Lists that are kept for another order of the same rows; one of 41,000 places takes 11 MB. */
const listsMost = 3;

/** Lists of gaps over the distances and filters of a coverage engine. */
export class GapEngine {
  readonly #coverage: CoverageEngine;
  readonly #tables: GapTables;
  readonly #networkIds: readonly string[];
  readonly #rowOfNetwork: Int32Array;
  readonly #slackKm: Float64Array;
  readonly #real: Uint8Array;
  readonly #areas = new RecentlyUsed<Areas>(gapUnits.length);
  readonly #lists = new RecentlyUsed<GapRows>(listsMost);

  constructor(coverage: CoverageEngine, tables: GapTables) {
    this.#coverage = coverage;
    this.#tables = tables;
    const { id } = tables.networks;
    this.#networkIds = Array.from(id.codes, (code) => id.values[code]);
    this.#rowOfNetwork = Int32Array.from(tables.facilities.network.values, (network) => this.#networkIds.indexOf(network));
    this.#slackKm = positionSlackKm(tables.places);
    this.#real = tables.places.position.map((position) => (position === positions.indexOf('modelled') ? 0 : 1));
  }

  /** Gaps by area. The arrays belong to the engine and may be asked for again: copy before moving them. */
  rows(question: GapQuestion): GapRows {
    if (question.target !== null && !isTarget(question.target)) throw new Error(`Got the target ${question.target}, wanted a share above 0 and up to 1.`);
    const { tiers, settlements, region, area, unit, measure, target } = question;
    const key = `${accessKey(question)} ${JSON.stringify([tiers, settlements, region, area, limitOf(question), unit, measure, target])}`;
    return this.#lists.get(key, () => this.#worked(question));
  }

  /**
   * The order in which the rows of the list are shown; equal ones by the table of areas.
   * @param names needed to sort or search by name, else null.
   */
  order(question: GapOrderQuestion, names: AreaNames | null): GapOrderAnswer {
    const { sort, descending, text, unit, measure } = question;
    const gaps = this.rows(question);
    const table = unit === 'place' ? 'places' : 'regions';
    const found = text.trim() === '' || names === null ? null : names.found(table, text);
    const shown = Int32Array.from(gaps.row.keys());
    const rows = found ? shown.filter((index) => found[gaps.row[index]] === 1) : shown;
    if (sort !== 'name_zh' && sort !== 'name_en') return { order: rowOrder(sortValues(gaps, sort, measures.indexOf(measure)), descending, rows) };
    if (names === null) throw new Error(`Got no names to sort by ${sort}.`);
    const ranks = names.ranks(table, sort === 'name_zh' ? 'zh' : 'en');
    return {
      order: rowOrder(
        gaps.row.map((row) => ranks[row]),
        descending,
        rows,
      ),
    };
  }

  /** Who could close most of each gap; works out the distances of every network where they are not there yet. */
  partners(question: GapQuestion): GapPartners {
    const { year, measure, tierList, unit } = question;
    const { beforeKm } = this.#coverage.access(question);
    const { demand } = this.#coverage;
    const limit = limitOf(question);
    return gapPartners({
      row: this.rows(question).row.slice(),
      areas: this.#areasOf(unit),
      networks: this.#networkIds,
      waysOf: this.#partnerWays(question),
      km: limit,
      amounts: demand.amounts(measure, year),
      inGap: this.#coverage.counted(question, tierList).map((counted, row) => (beforeKm[row] > limit ? counted : 0)),
      cells: demand.cells(tierList),
    });
  }

  /** By distance a way for each kind; in hours one, by which the view and the network open all that they have to each other. */
  #partnerWays(question: GapQuestion): (network: string) => readonly PartnerWay[] {
    const { year, travel } = question;
    const { matrix } = this.#coverage;
    const others = this.#coverage.otherNetworkKinds(question);
    const { own, opened } = this.#coverage.sources(question);
    const ownNetworks = [...new Set(own.map((source) => source.network))];
    return (network) => {
      const kinds = others.filter((other) => other.network === network);
      if (kinds.length === 0) return [];
      const scopes = opened.filter((source) => source.network === network);
      if (travel === undefined)
        return kinds.map((networkKind) => ({
          km: matrix.column({ ...networkKind, year }).km,
          opened: scopes.find((source) => source.kind === networkKind.kind)?.scope,
        }));
      const km = this.#coverage.hoursSource.hoursAmong([...ownNetworks, network], { ...question, travel });
      return scopes.length === 0 ? [{ km, opened: undefined }] : scopes.map(({ scope }) => ({ km, opened: scope }));
    };
  }

  #worked(question: GapQuestion): GapRows {
    const { unit, measure, target, year, tierList } = question;
    const { demand } = this.#coverage;
    const access = this.#coverage.access(question);
    const others = this.#coverage.others(question);
    const cells = demand.cells(tierList);
    const sums = gapSums({
      demand,
      areas: this.#areasOf(unit),
      access,
      otherKm: others.km,
      km: limitOf(question),
      counted: this.#coverage.counted(question, tierList),
      amounts: measures.map((each) => demand.amounts(each, year)),
      measure: measures.indexOf(measure),
      target,
      cells,
      placeOfFacility: this.#tables.facilities.place,
      slackKm: question.travel === undefined ? this.#slackKm : null,
      real: this.#real,
    });
    const { regions, rowOfCode, countyOfPlace } = demand.hierarchy;
    const isPlace = unit === 'place';
    const { code } = isPlace ? this.#tables.places : regions;
    return {
      ...sums,
      code: sums.row.map((row) => code[row]),
      parent: sums.row.map((row) => (isPlace ? countyOfPlace[row] : (rowOfCode.get(regions.parent[row]) ?? none))),
      ...(isPlace && question.travel === undefined
        ? nearestOfPlaces({
            core: sums.row.map((row) => demand.points.start[row]),
            access,
            others,
            sources: this.#coverage.sources(question),
            facilities: this.#tables.facilities,
            rowOfNetwork: this.#rowOfNetwork,
            cells,
          })
        : emptyNearest(sums.rows)),
    };
  }

  #areasOf(unit: GapUnit): Areas {
    const { demand } = this.#coverage;
    return this.#areas.get(unit, () => (unit === 'place' ? { areaOf: demand.points.place, count: this.#tables.places.rows } : areasOf(demand, unit)));
  }
}

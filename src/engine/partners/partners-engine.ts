import type { Columns } from '#columns/schema.ts';
import type { networks as networkTable } from '#columns/tables.ts';
import { kinds as kindNames, measures } from '#columns/vocabulary.ts';
import { accessOf } from '#engine/coverage/access.ts';
import { cellFilter } from '#engine/coverage/answer.ts';
import { type Areas, areasOf, largestArea } from '#engine/coverage/area-reach.ts';
import type { CoverageEngine, CoverageTables } from '#engine/coverage/coverage-engine.ts';
import { type AreaUnit, areaUnits, limitOf } from '#engine/coverage/question.ts';
import { type Source, sourcesOf } from '#engine/coverage/sources.ts';
import { RecentlyUsed } from '#engine/recently-used.ts';
import { kindsUnderway } from '#engine/routing/parcels/usable.ts';
import type { PartnersAnswer, PartnersAreaAnswer, SharingAnswer, SharingAreaAnswer } from './answer.ts';
import { reachOfCoalitions } from './coalition-reach.ts';
import { coverSets } from './cover-sets.ts';
import { effectiveAgreements, scenarioId } from './effective-agreements.ts';
import { changeByArea, coverByArea } from './partners-areas.ts';
import { playerShares } from './player-shares.ts';
import { faultOfPlayers } from './players.ts';
import type { PartnersAreaQuestion, PartnersQuestion, Player, SharingAreaQuestion, SharingQuestion } from './question.ts';
import { checkedScenario } from './scenario-check.ts';
import { leftOut, type SetSums, setSums, sideBySide } from './set-sums.ts';
import { type SideChange, type Supply, sharingOf, supplyOf, supplySets, supplySetsInHours } from './sharing.ts';
import { type Sides, sidesOf } from './sides.ts';

type PartnersTables = Pick<CoverageTables, 'alliances' | 'agreements'> & { readonly networks: Columns<typeof networkTable> };

/** Distances that are kept, of players and of what is opened to one side; each takes 8 bytes a demand point. */
const distancesMost = 30;
/** Sets of the demand points that are kept, 2 bytes each, and sums by set. */
const setsMost = 6;
const sumsMost = 12;
const cellsMost = 4;
const yearsMost = 2;
const largestMost = 64;
const facilitiesMost = 128;

/**
 * Answers about several networks at once, over the demand and the distances of a coverage engine. A change of tier or
 * settlement reads kept sums; a change of limit is one pass over the demand; only other facilities cost a search.
 */
export class PartnersEngine {
  readonly #coverage: CoverageEngine;
  readonly #tables: PartnersTables;
  readonly #distances = new RecentlyUsed<Float64Array>(distancesMost);
  readonly #sets = new RecentlyUsed<Uint16Array>(setsMost);
  readonly #sums = new RecentlyUsed<SetSums>(sumsMost);
  readonly #cellOf = new RecentlyUsed<Uint8Array>(cellsMost);
  readonly #amounts = new RecentlyUsed<Float64Array>(yearsMost);
  readonly #areas = new RecentlyUsed<Areas>(areaUnits.length);
  readonly #largest = new RecentlyUsed<number>(largestMost);
  readonly #facilities = new RecentlyUsed<number>(facilitiesMost);

  constructor(coverage: CoverageEngine, tables: PartnersTables) {
    this.#coverage = coverage;
    this.#tables = tables;
  }

  /**
   * Reach, exclusive and marginal reach and fair share of each player, and the reach of every coalition.
   * @throws Error with a sentence when there are too many players or a network is in two of them.
   */
  partners(question: PartnersQuestion): PartnersAnswer {
    const { players, kinds, year, tierList, region, area, travel } = question;
    const sets = this.#coverSets(question);
    const key = JSON.stringify([players, kinds, year, tierList, limitOf(question), travel, region, area]);
    const sums = this.#sums.get(key, () => setSums(sets, players.length, this.#cells(question), this.#amountsOf(year)));
    const filter = cellFilter(question);
    const coalitions = new Float64Array(measures.length * 2 ** players.length);
    for (const [code, measure] of measures.entries()) coalitions.set(reachOfCoalitions(sums, players.length, measure, filter), code * 2 ** players.length);
    return {
      facilities: Int32Array.from(players, ({ networks }) => this.#facilitiesOf(networks, kinds, year)),
      sets: sums.sets.slice(),
      bySet: sums.bySet.slice(),
      ...playerShares(sums, players.length),
      coalitions,
    };
  }

  /** Demand by area under all filters: covered by exactly the set, by all of it, by any of it, and by depth. */
  partnersAreas(question: PartnersAreaQuestion): PartnersAreaAnswer {
    const areas = coverByArea(this.#areaInput(question), this.#coverSets(question), question.players.length, question.set);
    return { ...areas, largestTotal: this.#largestTotal(question) };
  }

  /** What each side gains and gives. Parts of a scenario that cannot be used are left out, as `checkedScenario` says. */
  sharing(question: SharingQuestion): SharingAnswer {
    const { year } = question;
    const { sides, supply } = this.#sharing(question);
    const changes = sides.ids.map((side): SideChange => {
      const [before, after] = supply(side);
      const [setsBefore, setsAfter] = [before, after].map((one) => this.#supplySets(one, question));
      return { before, after, setsBefore, setsAfter };
    });
    return sharingOf(sides.ids, changes, this.#cells(question), this.#amountsOf(year));
  }

  /** Where the reach of one network or alliance changes. */
  sharingAreas(question: SharingAreaQuestion): SharingAreaAnswer {
    const [before, after] = this.#sharing(question)
      .supply(question.as)
      .map((one) => this.#supplySets(one, question));
    return { ...changeByArea(this.#areaInput(question), before, after), largestTotal: this.#largestTotal(question) };
  }

  /** Sides of the sharing, and what a side may use before and after. */
  #sharing({ before, after, year, kinds, net, tierList, travel }: SharingQuestion): { sides: Sides; supply: (side: string) => Supply[] } {
    const { alliances, agreements } = this.#tables;
    const sharings = [before, after].map((scenario) => effectiveAgreements(checkedScenario(scenario, this.#tables, year).scenario, agreements, year));
    const sides = sidesOf(sharings, alliances, year);
    const counted = travel === undefined ? kinds : kindsUnderway(kinds);
    const supply = (as: string) =>
      sharings.map((rows) => supplyOf(sourcesOf({ as, with: [scenarioId], net, kinds: counted, year, tierList }, { alliances, agreements: rows }), sides));
    return { sides, supply };
  }

  #supplySets(supply: Supply, question: SharingQuestion): Uint16Array {
    const { year, tierList, travel } = question;
    const { rows } = this.#coverage.demand;
    if (travel === undefined) return supplySets(supply, (sources) => this.#distancesOf(sources, year, tierList), question.km, rows);
    const { hoursSource } = this.#coverage;
    return supplySetsInHours(supply, (own, opened) => hoursSource.hoursThrough({ own, opened }, { year, tierList, travel }).after, limitOf(question), rows);
  }

  #coverSets(question: PartnersQuestion): Uint16Array {
    const { players, kinds, year, tierList, travel } = question;
    const limit = limitOf(question);
    const fault = faultOfPlayers(players);
    if (fault !== null) throw new Error(fault);
    const distances = ({ networks }: Player) =>
      travel === undefined
        ? this.#distancesOf(
            networks.flatMap((network) => kinds.map((kind) => ({ network, kind: kindNames.indexOf(kind), scope: null }))),
            year,
            tierList,
          )
        : this.#coverage.hoursSource.hoursAmong(networks, { ...question, travel });
    return this.#sets.get(JSON.stringify([players, kinds, year, limit, travel]), () => coverSets(players.map(distances), limit, this.#coverage.demand.rows));
  }

  /** Distance of each demand point to the nearest facility of the sources in whose scope it lies. */
  #distancesOf(sources: readonly Source[], year: number, tierList: string): Float64Array {
    const { demand, matrix } = this.#coverage;
    const own = sources.filter(({ scope }) => scope === null);
    const opened = sources.filter(({ scope }) => scope !== null);
    const key = JSON.stringify([sources.map(({ network, kind, scope }) => [network, kind, scope?.join('')]), year, opened.length > 0 ? tierList : null]);
    return this.#distances.get(key, () => accessOf({ own, opened }, matrix, year, demand.cells(tierList)).afterKm);
  }

  /** Facilities of the networks and kinds that are open at the end of the year. */
  #facilitiesOf(networks: readonly string[], kinds: PartnersQuestion['kinds'], year: number): number {
    return this.#facilities.get(JSON.stringify([networks, kinds, year]), () => {
      const lists = networks.flatMap((network) => kinds.map((kind) => this.#coverage.matrix.openRows(network, kindNames.indexOf(kind), year)));
      return lists.reduce((sum, rows) => sum + rows.length, 0);
    });
  }

  /** Tier × settlement of each demand point in the region and drawn area; `leftOut` elsewhere. */
  #cells({ region, area, tierList }: Pick<PartnersQuestion, 'region' | 'area' | 'tierList'>): Uint8Array {
    return this.#cellOf.get(`${region} ${area} ${tierList}`, () => {
      const counted = this.#coverage.counted({ tiers: null, settlements: null, region, area }, tierList);
      return this.#coverage.demand.cells(tierList).map((cell, row) => (counted[row] ? cell : leftOut));
    });
  }

  #amountsOf(year: number): Float64Array {
    return this.#amounts.get(String(year), () => sideBySide(measures.map((measure) => this.#coverage.demand.amounts(measure, year))));
  }

  #areaInput(question: PartnersAreaQuestion | SharingAreaQuestion): Parameters<typeof coverByArea>[0] {
    const { unit, measure, year, tierList } = question;
    return { areas: this.#areasOf(unit), amounts: this.#coverage.demand.amounts(measure, year), counted: this.#coverage.counted(question, tierList) };
  }

  #areasOf(unit: AreaUnit): Areas {
    return this.#areas.get(unit, () => areasOf(this.#coverage.demand, unit));
  }

  #largestTotal({ unit, measure, year }: PartnersAreaQuestion | SharingAreaQuestion): number {
    return this.#largest.get(`${unit} ${measure} ${year}`, () => largestArea(this.#areasOf(unit), this.#coverage.demand.amounts(measure, year)));
  }
}

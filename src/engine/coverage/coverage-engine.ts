import type { Columns } from '#columns/schema.ts';
import type { agreements, alliances, facilities } from '#columns/tables.ts';
import { kinds as kindNames, measures, none, regionLevels } from '#columns/vocabulary.ts';
import { Demand, type DemandTables } from '#engine/demand/demand.ts';
import { countryMask, regionMask } from '#engine/demand/hierarchy.ts';
import { insideRing } from '#engine/geo/inside-ring.ts';
import { readRing } from '#engine/geo/ring.ts';
import { RecentlyUsed } from '#engine/recently-used.ts';
import { type Access, accessInHours, accessOf, type Nearest, nearestOf, unionsToSearch } from './access.ts';
import { type AreaAnswer, type CoverageAnswer, cellFilter, cellMask } from './answer.ts';
import { type AreaDetails, areaDetails } from './area-details.ts';
import { type AreaInput, type Areas, areaReach, areasOf, areaTotals, largestArea } from './area-reach.ts';
import { type CellDemand, coverageAnswer, coverageCube, cubeCells, demandByCell } from './coverage-cube.ts';
import type { Cube } from './cube.ts';
import { DistanceMatrix, type NetworkKind } from './distance-matrix.ts';
import { type GapAnswer, gapsByArea } from './gap-classes.ts';
import type { HoursSource } from './hours-source.ts';
import { mainCounties } from './main-counties.ts';
import {
  type AccessQuestion,
  type AreaDetailsQuestion,
  type AreaQuestion,
  type AreaUnit,
  accessKey,
  areaUnits,
  type CoverageQuestion,
  type DemandFilter,
  limitOf,
} from './question.ts';
import { networksOf, type Sources, sourcesOf } from './sources.ts';
import { SpareColumns } from './spare-columns.ts';

export interface CoverageTables extends DemandTables {
  readonly facilities: Columns<typeof facilities>;
  readonly alliances: Columns<typeof alliances>;
  readonly agreements: Columns<typeof agreements>;
  /** Country whose demand counts while no region is asked for. */
  readonly home: string;
}

/**
 * Choices of sources whose distances are kept: the twelve years of a trend and four more, so that neither the trend nor a look at another view
 * makes the way back to a year a search again (0.3 to 1 s). Each takes 24 bytes a demand point: 5.2 MB of 217,500, 84 MB in all.
 */
const accessMost = 16;
const othersMost = 3;
/** Drawn areas whose points are kept; each takes a byte a demand point. */
const drawnMost = 8;
const tierListsMost = 2;
const largestMost = 64;
/** Filters whose passing points are kept; each takes a byte a demand point. */
const countedMost = 8;
/** Totals by area; each takes 8 bytes an area, of up to 24,000. */
const areaTotalsMost = 16;
/** Totals by cell of tier lists and years: the twelve of a trend and four more. Each takes 18 kB. */
const cellTotalsMost = 16;
/** Choices of sources and limits whose sums are kept: five limits of a trend. Each takes 55 kB, 3.5 MB in all. */
const cubesMost = 64;

/**
 * Answers about one data set. What a question shares with the one before it is kept: distances by choice of sources,
 * sums by limit. So a change of tier, settlement or province reads a cube, a change of limit is one pass over the
 * demand, and only new facilities or another year cost a search.
 */
export class CoverageEngine {
  readonly demand: Demand;
  readonly matrix: DistanceMatrix;
  readonly #tables: CoverageTables;
  readonly #spares: SpareColumns;
  readonly #access = new RecentlyUsed<Access>(accessMost);
  readonly #others = new RecentlyUsed<Nearest>(othersMost);
  readonly #drawn = new RecentlyUsed<Uint8Array>(drawnMost);
  readonly #areas = new RecentlyUsed<Areas>(areaUnits.length);
  readonly #largest = new RecentlyUsed<number>(largestMost);
  readonly #counted = new RecentlyUsed<Uint8Array>(countedMost);
  readonly #areaTotals = new RecentlyUsed<Float64Array>(areaTotalsMost);
  readonly #cellTotals = new RecentlyUsed<Float64Array>(cellTotalsMost);
  readonly #cells = new RecentlyUsed<Int32Array>(tierListsMost);
  readonly #cubes = new RecentlyUsed<Cube>(cubesMost);
  /** Province dimension of a cube: number of each province among provinces, for each row of `regions`. */
  readonly #provinceNumber: Int32Array;
  readonly #provinceRows: Int32Array;
  #hours: HoursSource | null = null;

  /** @param before the demand of another data set, which is taken over where it is of the same tables. */
  constructor(tables: CoverageTables, before: Demand | null = null) {
    this.#tables = tables;
    this.demand = before?.isOf(tables) ? before : new Demand(tables);
    this.#spares = new SpareColumns(this.demand.rows);
    this.matrix = new DistanceMatrix(tables.facilities, this.demand.vectors);
    const { regions, provinceOf } = this.demand.hierarchy;
    const province = regionLevels.indexOf('province');
    this.#provinceRows = Int32Array.from(regions.level.keys()).filter((row) => regions.level[row] === province);
    this.#provinceNumber = provinceOf.map((row) => (row === none ? none : this.#provinceRows.indexOf(row)));
  }

  /** Who is asked by questions of hours. Lanes are read for the first of these, and not for any other. */
  takeHoursFrom(source: HoursSource): void {
    this.#hours = source;
  }

  /** @throws Error when nobody has been named who works out hours. */
  get hoursSource(): HoursSource {
    if (this.#hours === null) throw new Error('Got a question of hours, wanted one of kilometres: no lanes have been read.');
    return this.#hours;
  }

  /** Reach by tier × settlement × measure in the region asked for. */
  coverage(question: CoverageQuestion): CoverageAnswer {
    const inRegion = this.#inRegion(question.region);
    const provinces = Uint8Array.from(this.#provinceRows, (row) => inRegion[row]);
    // A whole country or province is a sum of the cube's provinces; a smaller region or a drawn area wants a pass of its own.
    if (question.area === null && (question.region === null || provinces.includes(1))) return coverageAnswer(this.#cube(question), provinces);
    const regionOf = Int32Array.from(inRegion, (inside) => (inside ? 0 : none));
    const cellOf = cubeCells(this.demand, this.demand.cells(question.tierList), regionOf);
    const drawn = this.#inArea(question.area);
    if (drawn) for (let row = 0; row < cellOf.length; row++) if (drawn[row] === 0) cellOf[row] = none;
    const demanded = this.#cellDemand(question, cellOf, 1);
    return coverageAnswer(this.#passOver(question, demanded, demandByCell(demanded)), null);
  }

  /** Works out ahead what such a question will need, in steps between which the caller can stop. */
  *searchCoverage(question: CoverageQuestion): Generator<void> {
    this.demand.parcels(question.year);
    yield;
    for (const union of unionsToSearch(this.sources(question), this.matrix, question.year)) {
      // It may have been asked for meanwhile.
      if (this.#access.has(accessKey(question))) return;
      this.matrix.searchAhead(union, question.year);
      yield;
    }
    this.coverage(question);
  }

  /** Reach of one measure by area under all filters. */
  areas(question: AreaQuestion): AreaAnswer {
    const input = this.#areaInput(question);
    const { unit, measure, year, tierList } = question;
    const largestTotal = this.#largest.get(`${unit} ${measure} ${year}`, () => largestArea(input.areas, input.amounts));
    const total = this.#areaTotals.get(`${unit} ${measure} ${year} ${filterKey(question, tierList)}`, () => areaTotals(input));
    return { ...areaReach(input, total), largestTotal };
  }

  /** What closes the gaps of one measure, by region, under all filters. */
  gaps(question: AreaQuestion): GapAnswer {
    return gapsByArea({ ...this.#areaInput(question), otherKm: this.others(question).km });
  }

  /** The county that each area of a unit is named by. */
  mainCounties(unit: AreaUnit): Int32Array {
    return mainCounties(this.#areasOf(unit), this.demand);
  }

  /** One area in all measures, and what closes its gaps, under all filters. */
  area(question: AreaDetailsQuestion): AreaDetails {
    const { row, unit, year, tierList } = question;
    return areaDetails({
      demand: this.demand,
      areas: this.#areasOf(unit),
      row,
      amounts: measures.map((measure) => this.demand.amounts(measure, year)),
      access: this.access(question),
      otherKm: this.others(question).km,
      km: limitOf(question),
      counted: this.counted(question, tierList),
      positionOfPlace: this.#tables.places.position,
    });
  }

  /** Distances of every demand point under the question's choice of facilities, or hours to it. */
  access(question: AccessQuestion): Access {
    const { year, tierList, travel } = question;
    return this.#access.get(accessKey(question), () =>
      travel === undefined
        ? accessOf(this.sources(question), this.matrix, year, this.demand.cells(tierList), () => this.#spares.take())
        : accessInHours(this.hoursSource.hours({ ...question, travel })),
    );
  }

  /** Whose facilities count. */
  sources(question: AccessQuestion): Sources {
    return sourcesOf(question, this.#tables);
  }

  /** Networks and kinds that are not filtered away, whoever may use them. */
  networkKinds({ kinds, net }: Pick<AccessQuestion, 'kinds' | 'net'>): NetworkKind[] {
    return this.matrix.networkKinds.filter(({ network, kind }) => (net?.includes(network) ?? true) && kinds.includes(kindNames[kind]));
  }

  /** Those of them that are not the view's own. */
  otherNetworkKinds(question: AccessQuestion): NetworkKind[] {
    const own = networksOf(question.as, question.year, this.#tables.alliances);
    return this.networkKinds(question).filter(({ network }) => !own.includes(network));
  }

  /** The nearest facility of those. In hours: a parcel's, if all that are not filtered away opened everything to each other. */
  others(question: AccessQuestion): Nearest {
    const { travel } = question;
    if (travel !== undefined) {
      const networks = this.#tables.facilities.network.values.filter((network) => question.net?.includes(network) ?? true);
      const km = this.hoursSource.hoursAmong(networks, { ...question, travel });
      return { km, rows: () => new Int32Array(km.length).fill(none) };
    }
    const chosen = this.otherNetworkKinds(question);
    const key = JSON.stringify([chosen, question.year]);
    return this.#others.get(key, () => nearestOf(chosen, this.matrix, question.year, this.demand.rows));
  }

  /**
   * 1 for each demand point that passes the filters. Kept: not to be changed.
   * @throws Error with a sentence when the drawn area is no ring.
   */
  counted(filter: DemandFilter, tierList: string): Uint8Array {
    return this.#counted.get(filterKey(filter, tierList), () => this.#passing(filter, tierList));
  }

  #passing(filter: DemandFilter, tierList: string): Uint8Array {
    const passing = cellMask(cellFilter(filter));
    const inRegion = this.#inRegion(filter.region);
    const cells = this.demand.cells(tierList);
    const { county } = this.demand;
    const counted = new Uint8Array(cells.length);
    for (let row = 0; row < counted.length; row++) counted[row] = county[row] === none ? 0 : passing[cells[row]] & inRegion[county[row]];
    const drawn = this.#inArea(filter.area);
    if (drawn) for (let row = 0; row < counted.length; row++) counted[row] &= drawn[row];
    return counted;
  }

  /**
   * Works out the matrix of a year, one column at a time, so that the caller can stop between any two. Ends when every
   * network and kind is there.
   */
  *fillMatrix(year: number): Generator<void> {
    for (const networkKind of this.matrix.networkKinds) {
      const key = { ...networkKind, year };
      if (this.matrix.has(key)) continue;
      this.matrix.column(key);
      yield;
    }
  }

  /** Readies memory for the next choice of facilities, a piece at a time; false when enough is ready. */
  prepareMemory(): boolean {
    return this.#spares.prepare();
  }

  #areaInput(question: AreaQuestion): AreaInput {
    const { unit, measure, year, tierList } = question;
    return {
      areas: this.#areasOf(unit),
      access: this.access(question),
      km: limitOf(question),
      amounts: this.demand.amounts(measure, year),
      counted: this.counted(question, tierList),
    };
  }

  #areasOf(unit: AreaUnit): Areas {
    return this.#areas.get(unit, () => areasOf(this.demand, unit));
  }

  #cube(question: CoverageQuestion): Cube {
    const { tierList, year } = question;
    return this.#cubes.get(`${accessKey(question)} ${limitOf(question)}`, () => {
      const demanded = this.#cellDemand(question, this.#provinceCells(tierList), this.#provinceRows.length);
      const totals = this.#cellTotals.get(`${tierList} ${year}`, () => demandByCell(demanded));
      return this.#passOver(question, demanded, totals);
    });
  }

  #provinceCells(tierList: string): Int32Array {
    return this.#cells.get(tierList, () => cubeCells(this.demand, this.demand.cells(tierList), this.#provinceNumber));
  }

  #cellDemand({ year }: CoverageQuestion, cellOf: Int32Array, regionCount: number): CellDemand {
    return { demand: this.demand, parcels: this.demand.parcels(year), cellOf, regionCount };
  }

  #passOver(question: CoverageQuestion, demanded: CellDemand, totals: Float64Array): Cube {
    return coverageCube({ ...demanded, access: this.access(question), km: limitOf(question), totals });
  }

  /** 1 for each demand point in the drawn area; null without one. */
  #inArea(area: DemandFilter['area']): Uint8Array | null {
    if (area === null) return null;
    return this.#drawn.get(area, () => {
      const ring = readRing(area);
      if (typeof ring === 'string') throw new Error(`The drawn area is not used: its line is ${ring.replaceAll('-', ' ')}.`);
      return insideRing(ring, this.demand.points.lng, this.demand.points.lat);
    });
  }

  #inRegion(region: DemandFilter['region']): Uint8Array {
    const { hierarchy } = this.demand;
    return region === null ? countryMask(hierarchy, this.#tables.home) : regionMask(hierarchy, region);
  }
}

/** Names a choice of demand, for what is kept of it. */
function filterKey({ tiers, settlements, region, area }: DemandFilter, tierList: string): string {
  return JSON.stringify([tiers, settlements, region, area, tierList]);
}

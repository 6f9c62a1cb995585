import type { Columns } from '#columns/schema.ts';
import type { agreements, alliances, facilities } from '#columns/tables.ts';
import { kinds as kindNames, measures, none, regionLevels, settlements, tiers } from '#columns/vocabulary.ts';
import { Demand, type DemandTables } from '#engine/demand/demand.ts';
import { countryMask, regionMask } from '#engine/demand/hierarchy.ts';
import { RecentlyUsed } from '#engine/recently-used.ts';
import { type Access, accessOf, nearestKm } from './access.ts';
import { type AreaAnswer, type CoverageAnswer, cellFilter } from './answer.ts';
import { type AreaDetails, areaDetails } from './area-details.ts';
import { type AreaInput, type Areas, areaReach, areasOf, largestArea } from './area-reach.ts';
import { coverageAnswer, coverageCube, cubeCells } from './coverage-cube.ts';
import type { Cube } from './cube.ts';
import { DistanceMatrix } from './distance-matrix.ts';
import { type GapAnswer, gapsByArea } from './gap-classes.ts';
import { mainCounties } from './main-counties.ts';
import {
  type AccessQuestion,
  type AreaDetailsQuestion,
  type AreaQuestion,
  type AreaUnit,
  areaUnits,
  type CoverageQuestion,
  type DemandFilter,
} from './question.ts';
import { sourcesOf } from './sources.ts';

export interface CoverageTables extends DemandTables {
  readonly facilities: Columns<typeof facilities>;
  readonly alliances: Columns<typeof alliances>;
  readonly agreements: Columns<typeof agreements>;
  /** Country whose demand counts while no region is asked for. */
  readonly home: string;
}

/**
 * Choices of sources whose distances are kept: the twelve years of a trend and four more, so that neither the trend nor a look at another view
 * makes the way back to a year a search again (0.3 to 1 s). Each takes 16 bytes a demand point: 3.5 MB of 217,500, 56 MB in all.
 */
const accessMost = 16;
const anyMost = 3;
const tierListsMost = 2;
const largestMost = 64;
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
  readonly #access = new RecentlyUsed<Access>(accessMost);
  readonly #any = new RecentlyUsed<Float64Array>(anyMost);
  readonly #areas = new RecentlyUsed<Areas>(areaUnits.length);
  readonly #largest = new RecentlyUsed<number>(largestMost);
  readonly #cells = new RecentlyUsed<Int32Array>(tierListsMost);
  readonly #cubes = new RecentlyUsed<Cube>(cubesMost);
  /** Province dimension of a cube: number of each province among provinces, for each row of `regions`. */
  readonly #provinceNumber: Int32Array;
  readonly #provinceRows: Int32Array;

  constructor(tables: CoverageTables) {
    this.#tables = tables;
    this.demand = new Demand(tables);
    this.matrix = new DistanceMatrix(tables.facilities, this.demand.points.lng, this.demand.points.lat);
    const { regions, provinceOf } = this.demand.hierarchy;
    const province = regionLevels.indexOf('province');
    this.#provinceRows = Int32Array.from(regions.level.keys()).filter((row) => regions.level[row] === province);
    this.#provinceNumber = provinceOf.map((row) => (row === none ? none : this.#provinceRows.indexOf(row)));
  }

  /** Reach by tier × settlement × measure in the region asked for. */
  coverage(question: CoverageQuestion): CoverageAnswer {
    const inRegion = this.#inRegion(question.region);
    const provinces = Uint8Array.from(this.#provinceRows, (row) => inRegion[row]);
    // A whole country or province is a sum of the cube's provinces; a smaller region wants a pass of its own.
    if (question.region === null || provinces.includes(1)) return coverageAnswer(this.#cube(question), provinces);
    const regionOf = Int32Array.from(inRegion, (inside) => (inside ? 0 : none));
    return coverageAnswer(this.#passOver(question, cubeCells(this.demand, this.demand.cells(question.tierList), regionOf), 1), null);
  }

  /** Reach of one measure by area under all filters. */
  areas(question: AreaQuestion): AreaAnswer {
    const input = this.#areaInput(question);
    const { unit, measure, year } = question;
    const largestTotal = this.#largest.get(`${unit} ${measure} ${year}`, () => largestArea(input.areas, input.amounts));
    return { ...areaReach(input), largestTotal };
  }

  /** What closes the gaps of one measure, by region, under all filters. */
  gaps(question: AreaQuestion): GapAnswer {
    return gapsByArea({ ...this.#areaInput(question), anyKm: this.#anyKm(question) });
  }

  /** The county that each area of a unit is named by. */
  mainCounties(unit: AreaUnit): Int32Array {
    return mainCounties(this.#areasOf(unit), this.demand);
  }

  /** One area in all measures, and what closes its gaps, under all filters. */
  area(question: AreaDetailsQuestion): AreaDetails {
    const { km, row, unit, year, tierList } = question;
    return areaDetails({
      demand: this.demand,
      areas: this.#areasOf(unit),
      row,
      amounts: measures.map((measure) => this.demand.amounts(measure, year)),
      access: this.access(question),
      anyKm: this.#anyKm(question),
      km,
      counted: this.counted(question, tierList),
      positionOfPlace: this.#tables.places.position,
    });
  }

  /** Distances of every demand point under the question's choice of facilities. */
  access(question: AccessQuestion): Access {
    const { as, with: agreementIds, net, kinds, year, tierList } = question;
    const key = JSON.stringify([as, agreementIds, net, kinds, year, tierList]);
    return this.#access.get(key, () => accessOf(sourcesOf(question, this.#tables), this.matrix, year, this.demand.cells(tierList)));
  }

  /** 1 for each demand point that passes the filters. */
  counted(filter: DemandFilter, tierList: string): Uint8Array {
    const passes = cellFilter(filter);
    const passing = Uint8Array.from({ length: tiers.length * settlements.length }, (_, cell) =>
      passes(tiers[Math.floor(cell / settlements.length)], settlements[cell % settlements.length]) ? 1 : 0,
    );
    const inRegion = this.#inRegion(filter.region);
    const cells = this.demand.cells(tierList);
    const { county } = this.demand;
    const counted = new Uint8Array(cells.length);
    for (let row = 0; row < counted.length; row++) counted[row] = county[row] === none ? 0 : passing[cells[row]] & inRegion[county[row]];
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

  #areaInput(question: AreaQuestion): AreaInput {
    const { km, unit, measure, year, tierList } = question;
    return {
      areas: this.#areasOf(unit),
      access: this.access(question),
      km,
      amounts: this.demand.amounts(measure, year),
      counted: this.counted(question, tierList),
    };
  }

  #areasOf(unit: AreaUnit): Areas {
    return this.#areas.get(unit, () => areasOf(this.demand, unit));
  }

  /** Distance to the nearest facility of the kinds, of any network that is not filtered away. */
  #anyKm({ kinds, net, year }: AccessQuestion): Float64Array {
    return this.#any.get(JSON.stringify([kinds, net, year]), () => {
      const chosen = this.matrix.networkKinds.filter(({ network, kind }) => (net?.includes(network) ?? true) && kinds.includes(kindNames[kind]));
      return nearestKm(chosen, this.matrix, year, this.demand.rows);
    });
  }

  #cube(question: CoverageQuestion): Cube {
    const { as, with: agreementIds, net, kinds, year, tierList, km } = question;
    const key = JSON.stringify([as, agreementIds, net, kinds, year, tierList, km]);
    return this.#cubes.get(key, () => this.#passOver(question, this.#provinceCells(tierList), this.#provinceRows.length));
  }

  #provinceCells(tierList: string): Int32Array {
    return this.#cells.get(tierList, () => cubeCells(this.demand, this.demand.cells(tierList), this.#provinceNumber));
  }

  #passOver(question: CoverageQuestion, cellOf: Int32Array, regionCount: number): Cube {
    const { demand } = this;
    return coverageCube({ demand, parcels: demand.parcels(question.year), access: this.access(question), km: question.km, cellOf, regionCount });
  }

  #inRegion(region: DemandFilter['region']): Uint8Array {
    const { hierarchy } = this.demand;
    return region === null ? countryMask(hierarchy, this.#tables.home) : regionMask(hierarchy, region);
  }
}

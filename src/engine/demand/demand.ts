import type { Columns } from '#columns/schema.ts';
import type { demandHexagons, placeParcels, places as placeTable, regions, settlementWeights, tierTable, volumes } from '#columns/tables.ts';
import { type Measure, none, settlements, tiers } from '#columns/vocabulary.ts';
import { unitVectors } from '#engine/geo/sphere.ts';
import type { RegionCode } from '#engine/units.ts';
import { type DemandPoints, expandDemand } from './expand-demand.ts';
import { type Hierarchy, regionHierarchy, tierOfRegions } from './hierarchy.ts';
import { largestRemainder } from './largest-remainder.ts';

/** The tables that demand is made of. */
export interface DemandTables {
  readonly places: Columns<typeof placeTable>;
  readonly regions: Columns<typeof regions>;
  readonly tiers: Columns<typeof tierTable>;
  readonly volumes: Columns<typeof volumes>;
  readonly settlementWeights: Columns<typeof settlementWeights>;
  readonly demandHexagons: Columns<typeof demandHexagons>;
  readonly placeParcels?: Columns<typeof placeParcels>;
}

/** Demand points with their codes and their amounts per measure. Sets with the same tables share one; years and tier lists are kept. */
export class Demand {
  readonly points: DemandPoints;
  readonly hierarchy: Hierarchy;
  /** Row of `regions` of each point's county; `none` where unknown. */
  readonly county: Int32Array;
  /** Row of `hexagons` of each point; `none` where the data has no cell for it. */
  readonly hexagonCoarse: Int32Array;
  readonly hexagonFine: Int32Array;
  readonly #tables: DemandTables;
  readonly #people: Float64Array;
  readonly #villages: Float64Array;
  #vectors: Float64Array | undefined;
  readonly #parcels = new Map<number, Float64Array>();
  /** Points of each prefecture by its code; made with the first parcels. */
  #rowsOfPrefecture: ReadonlyMap<RegionCode, Int32Array> | undefined;
  readonly #tiers = new Map<string, Uint8Array>();
  readonly #cells = new Map<string, Uint8Array>();

  constructor(tables: DemandTables) {
    this.#tables = tables;
    this.points = expandDemand(tables.places);
    this.#people = Float64Array.from(this.points.people);
    this.#villages = Float64Array.from(this.points.villages);
    this.hierarchy = regionHierarchy(tables.regions, tables.places);
    this.county = this.points.place.map((place) => this.hierarchy.countyOfPlace[place]);
    this.hexagonCoarse = new Int32Array(this.points.rows).fill(none);
    this.hexagonFine = new Int32Array(this.points.rows).fill(none);
    this.#placeHexagons(tables.demandHexagons);
  }

  /** The points on the unit sphere, three numbers each. */
  get vectors(): Float64Array {
    this.#vectors ??= unitVectors(this.points.lng, this.points.lat);
    return this.#vectors;
  }

  get rows(): number {
    return this.points.rows;
  }

  /** Whether it was made of these very tables. */
  isOf(tables: DemandTables): boolean {
    const mine = this.#tables;
    return (
      mine.places === tables.places &&
      mine.regions === tables.regions &&
      mine.tiers === tables.tiers &&
      mine.volumes === tables.volumes &&
      mine.settlementWeights === tables.settlementWeights &&
      mine.demandHexagons === tables.demandHexagons &&
      mine.placeParcels === tables.placeParcels
    );
  }

  /**
   * Parcels delivered in the year at each point, whole numbers: the prefecture's total, spread over its points by people ×
   * parcels per person of their settlement class, by largest remainder. Zero where the data has no volume.
   */
  parcels(year: number): Float64Array {
    let parcels = this.#parcels.get(year);
    if (!parcels) {
      parcels = this.#deliveredParcels(year);
      this.#parcels.set(year, parcels);
    }
    return parcels;
  }

  /** Amount of the measure at each point. */
  amounts(measure: Measure, year: number): Float64Array {
    return measure === 'people' ? this.#people : measure === 'villages' ? this.#villages : this.parcels(year);
  }

  /** Tier code of each row of `regions` in the list. */
  tierOfRegions(list: string): Uint8Array {
    let codes = this.#tiers.get(list);
    if (!codes) {
      codes = tierOfRegions(this.hierarchy, this.#tables.tiers, list);
      this.#tiers.set(list, codes);
    }
    return codes;
  }

  /** Cell of each point: tier × settlements + settlement. */
  cells(list: string): Uint8Array {
    let cells = this.#cells.get(list);
    if (!cells) {
      const tierOf = this.tierOfRegions(list);
      const unlisted = tiers.indexOf('none');
      cells = new Uint8Array(this.rows);
      for (let row = 0; row < this.rows; row++) {
        const tier = this.county[row] === none ? unlisted : tierOf[this.county[row]];
        cells[row] = tier * settlements.length + this.points.settlement[row];
      }
      this.#cells.set(list, cells);
    }
    return cells;
  }

  #placeHexagons(table: Columns<typeof demandHexagons>): void {
    const { start } = this.points;
    for (let row = 0; row < table.rows; row++) {
      const at = start[table.place[row]] + table.point[row];
      if (at >= start[table.place[row] + 1]) continue;
      this.hexagonCoarse[at] = table.coarse[row];
      this.hexagonFine[at] = table.fine[row];
    }
  }

  #deliveredParcels(year: number): Float64Array {
    const weights = this.#parcelWeights(year);
    this.#rowsOfPrefecture ??= this.#pointsByPrefecture();
    const parcels = new Float64Array(this.rows);
    const { volumes } = this.#tables;
    for (let row = 0; row < volumes.rows; row++) {
      const rows = volumes.year[row] === year ? this.#rowsOfPrefecture.get(volumes.prefecture[row]) : undefined;
      if (rows) largestRemainder(volumes.delivered[row], rows, weights, parcels);
    }
    this.#putParcelsOfPlaces(weights, parcels);
    return parcels;
  }

  /** Places whose parcels are known have these, whatever their region has. */
  #putParcelsOfPlaces(weights: Float64Array, parcels: Float64Array): void {
    const known = this.#tables.placeParcels;
    if (!known) return;
    for (let row = 0; row < known.rows; row++) {
      const [from, to] = [this.points.start[known.place[row]], this.points.start[known.place[row] + 1]];
      parcels.fill(0, from, to);
      // A point alone takes all of it, also where nobody lives.
      if (to - from === 1) parcels[from] = Math.round(known.parcels[row]);
      else
        largestRemainder(
          Math.round(known.parcels[row]),
          Int32Array.from({ length: to - from }, (_, index) => from + index),
          weights,
          parcels,
        );
    }
  }

  #pointsByPrefecture(): Map<RegionCode, Int32Array> {
    const { prefectureOf, regions } = this.hierarchy;
    const rowsOf = new Map<RegionCode, number[]>();
    for (let row = 0; row < this.rows; row++) {
      const prefecture = this.county[row] === none ? none : prefectureOf[this.county[row]];
      if (prefecture === none) continue;
      const code = regions.code[prefecture];
      const rows = rowsOf.get(code);
      if (rows) rows.push(row);
      else rowsOf.set(code, [row]);
    }
    return new Map(Array.from(rowsOf, ([code, rows]) => [code, Int32Array.from(rows)]));
  }

  #parcelWeights(year: number): Float64Array {
    const perPerson = new Float64Array(settlements.length).fill(1);
    const table = this.#tables.settlementWeights;
    for (let row = 0; row < table.rows; row++) if (table.year[row] === year) perPerson[table.settlement[row]] = table.weight[row];
    const { people, settlement } = this.points;
    const weights = new Float64Array(this.rows);
    for (let row = 0; row < weights.length; row++) weights[row] = people[row] * perPerson[settlement[row]];
    return weights;
  }
}

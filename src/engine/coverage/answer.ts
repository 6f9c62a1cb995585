import { type Measure, measures, type Settlement, settlements, type Tier, tiers } from '#columns/vocabulary.ts';

/** Amounts of demand: all, in reach without an agreement, and in reach with those in force. Whole numbers. */
export interface Reach {
  readonly total: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Reach by tier × settlement × measure under the region filter, whatever tiers and settlements are asked for: every
 * share on a page is a sum of these cells. Index: `(tier × settlements + settlement) × measures + measure`.
 */
export interface CoverageAnswer {
  readonly total: Float64Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Reach of one measure by area; areas without demand under the filter are left out. */
export interface AreaAnswer {
  /** Row of the area in its table: `hexagons` or `regions`. */
  readonly row: Int32Array;
  readonly total: Float64Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Largest total over all areas of this unit, filters aside, so that opacity does not move with a filter. */
  readonly largestTotal: number;
}

export const cellCount = tiers.length * settlements.length * measures.length;

export function cellIndex(tier: number, settlement: number, measure: number): number {
  return (tier * settlements.length + settlement) * measures.length + measure;
}

/** The cells that a group is a sum of. */
export type CellFilter = (tier: Tier, settlement: Settlement) => boolean;

/** Lower tiers and countryside: tier 3, 4 or 5, or rural anywhere. A union. */
const inLowerTiersOrCountryside: CellFilter = (tier, settlement) => tier === '3' || tier === '4' || tier === '5' || settlement === 'rural';

/** The cells that tiers and settlements select; they combine by AND, and null selects all. */
export function cellFilter(filter: { tiers: readonly Tier[] | null; settlements: readonly Settlement[] | null }): CellFilter {
  return (tier, settlement) => (filter.tiers?.includes(tier) ?? true) && (filter.settlements?.includes(settlement) ?? true);
}

/** 1 for each cell `tier × settlements + settlement` that the filter selects. */
export function cellMask(filter: CellFilter): Uint8Array {
  const selects = (cell: number) => filter(tiers[Math.floor(cell / settlements.length)], settlements[cell % settlements.length]);
  return Uint8Array.from({ length: tiers.length * settlements.length }, (_, cell) => (selects(cell) ? 1 : 0));
}

/** The headline group: exactly what is filtered, or the lower tiers and countryside where nothing is. */
export function headlineFilter(filter: { tiers: readonly Tier[] | null; settlements: readonly Settlement[] | null }): CellFilter {
  return filter.tiers || filter.settlements ? cellFilter(filter) : inLowerTiersOrCountryside;
}

/** Sum of the cells of a group in one measure. */
export function reachOf(answer: CoverageAnswer, measure: Measure, filter: CellFilter): Reach {
  const reach = { total: 0, before: 0, after: 0 };
  const measureCode = measures.indexOf(measure);
  for (const [tier, tierName] of tiers.entries()) {
    for (const [settlement, settlementName] of settlements.entries()) {
      if (!filter(tierName, settlementName)) continue;
      const cell = cellIndex(tier, settlement, measureCode);
      reach.total += answer.total[cell];
      reach.before += answer.before[cell];
      reach.after += answer.after[cell];
    }
  }
  return reach;
}

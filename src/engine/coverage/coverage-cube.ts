import { measures, none, settlements, tiers } from '#columns/vocabulary.ts';
import type { Demand } from '#engine/demand/demand.ts';
import type { Kilometres } from '#engine/units.ts';
import type { Access } from './access.ts';
import { type CoverageAnswer, cellCount } from './answer.ts';
import { Cube } from './cube.ts';

const tierSettlements = tiers.length * settlements.length;
/** Planes of the cube: total, before and after, each for every measure. */
const planes = ['total', 'before', 'after'] as const;

/** What one pass reads of each demand point. */
export interface CubeInput {
  readonly demand: Demand;
  readonly parcels: Float64Array;
  readonly access: Access;
  readonly km: Kilometres;
  /** Cell of the cube of each demand point; `none` leaves it out. */
  readonly cellOf: Int32Array;
  readonly regionCount: number;
}

/** Cell of each demand point in a cube of region × (tier × settlement). */
export function cubeCells(demand: Demand, cells: Uint8Array, regionOf: Int32Array): Int32Array {
  return demand.county.map((county, row) => (county === none || regionOf[county] === none ? none : regionOf[county] * tierSettlements + cells[row]));
}

/**
 * Reach within the limit by region × (tier × settlement), in one pass over the demand. Covered means
 * `distance <= limit` on unrounded values: "live within 3 km" includes exactly 3 km.
 */
export function coverageCube({ demand, parcels, access, km, cellOf, regionCount }: CubeInput): Cube {
  const cube = new Cube([regionCount, tierSettlements], planes.length * measures.length);
  const { sums, cells } = cube;
  const { people, villages } = demand.points;
  const { beforeKm, afterKm } = access;
  for (let row = 0; row < cellOf.length; row++) {
    const cell = cellOf[row];
    if (cell === none) continue;
    sums[cell] += people[row];
    sums[cells + cell] += parcels[row];
    sums[2 * cells + cell] += villages[row];
    if (afterKm[row] > km) continue;
    sums[6 * cells + cell] += people[row];
    sums[7 * cells + cell] += parcels[row];
    sums[8 * cells + cell] += villages[row];
    if (beforeKm[row] > km) continue;
    sums[3 * cells + cell] += people[row];
    sums[4 * cells + cell] += parcels[row];
    sums[5 * cells + cell] += villages[row];
  }
  return cube;
}

/** The answer for the regions of the cube that pass; null for all. */
export function coverageAnswer(cube: Cube, regions: Uint8Array | null): CoverageAnswer {
  const [total, before, after] = planes.map((_, plane) => {
    const byCell = new Float64Array(cellCount);
    for (let measure = 0; measure < measures.length; measure++) {
      const [, sums] = cube.counts(plane * measures.length + measure, [regions, null]);
      for (let cell = 0; cell < tierSettlements; cell++) byCell[cell * measures.length + measure] = sums[cell];
    }
    return byCell;
  });
  return { total, before, after };
}

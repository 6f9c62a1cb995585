import { measures, none, settlements, tiers } from '#columns/vocabulary.ts';
import type { Demand } from '#engine/demand/demand.ts';
import type { Kilometres } from '#engine/units.ts';
import type { Access } from './access.ts';
import { type CoverageAnswer, cellCount } from './answer.ts';
import { Cube } from './cube.ts';

const tierSettlements = tiers.length * settlements.length;
/** Planes of the cube: total, before and after, each for every measure. */
const planes = ['total', 'before', 'after'] as const;

/** Demand and the cells of the cube that it is summed by. */
export interface CellDemand {
  readonly demand: Demand;
  readonly parcels: Float64Array;
  /** Cell of the cube of each demand point; `none` leaves it out. */
  readonly cellOf: Int32Array;
  readonly regionCount: number;
}

/** What one pass reads of each demand point. */
export interface CubeInput extends CellDemand {
  readonly access: Access;
  readonly km: Kilometres;
  /** Of `demandByCell`. */
  readonly totals: Float64Array;
}

/** Cell of each demand point in a cube of region × (tier × settlement). */
export function cubeCells(demand: Demand, cells: Uint8Array, regionOf: Int32Array): Int32Array {
  return demand.county.map((county, row) => (county === none || regionOf[county] === none ? none : regionOf[county] * tierSettlements + cells[row]));
}

/** All demand by cell, which is the same for every limit: `measure × cells + cell`. */
export function demandByCell({ demand, parcels, cellOf, regionCount }: CellDemand): Float64Array {
  const cells = regionCount * tierSettlements;
  const totals = new Float64Array(measures.length * cells);
  const { people, villages } = demand.points;
  for (let row = 0; row < cellOf.length; row++) {
    const cell = cellOf[row];
    if (cell === none) continue;
    totals[cell] += people[row];
    totals[cells + cell] += parcels[row];
    totals[2 * cells + cell] += villages[row];
  }
  return totals;
}

/**
 * Reach within the limit by region × (tier × settlement), in one pass over the demand. Covered means
 * `distance <= limit` on unrounded values: "live within 3 km" includes exactly 3 km.
 */
export function coverageCube({ demand, parcels, access, km, cellOf, regionCount, totals }: CubeInput): Cube {
  const cube = new Cube([regionCount, tierSettlements], planes.length * measures.length);
  const { sums, cells } = cube;
  sums.set(totals);
  // Before and after of a cell side by side, so that a point writes to one place in memory.
  const reachPlanes = (planes.length - 1) * measures.length;
  const reach = new Float64Array(cells * reachPlanes);
  const { people, villages } = demand.points;
  const { beforeKm, afterKm } = access;
  for (let row = 0; row < cellOf.length; row++) {
    if (afterKm[row] > km || cellOf[row] === none) continue;
    const at = cellOf[row] * reachPlanes;
    reach[at + 3] += people[row];
    reach[at + 4] += parcels[row];
    reach[at + 5] += villages[row];
    if (beforeKm[row] > km) continue;
    reach[at] += people[row];
    reach[at + 1] += parcels[row];
    reach[at + 2] += villages[row];
  }
  for (let cell = 0; cell < cells; cell++) {
    for (let plane = 0; plane < reachPlanes; plane++) sums[totals.length + plane * cells + cell] = reach[cell * reachPlanes + plane];
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

import { measures, none, settlements, tiers } from '#columns/vocabulary.ts';
import type { Demand } from '#engine/demand/demand.ts';
import type { Kilometres } from '#engine/units.ts';
import type { Access } from './access.ts';
import { type CoverageAnswer, cellCount } from './answer.ts';
import { Cube } from './cube.ts';

const tierSettlements = tiers.length * settlements.length;
/** Planes of the cube: total, before and after, each for every measure. */
const planes = ['total', 'before', 'after'] as const;

/**
 * Reach within the limit by region × (tier × settlement), in one pass over the demand. Covered means
 * `distance <= limit` on unrounded values: "live within 3 km" includes exactly 3 km.
 * @param regionOf number in the region dimension for each row of `regions`; `none` leaves its demand out.
 */
export function coverageCube(
  demand: Demand,
  cells: Uint8Array,
  parcels: Float64Array,
  access: Access,
  km: Kilometres,
  regionOf: Int32Array,
  regionCount: number,
): Cube {
  const cube = new Cube([regionCount, tierSettlements], planes.length * measures.length);
  const [total, before, after] = planes.map((_, index) => index * measures.length * cube.cells);
  const { people, villages } = demand.points;
  const add = (plane: number, cell: number, row: number) => {
    cube.sums[plane + cell] += people[row];
    cube.sums[plane + cube.cells + cell] += parcels[row];
    cube.sums[plane + 2 * cube.cells + cell] += villages[row];
  };
  for (let row = 0; row < demand.rows; row++) {
    const region = demand.county[row] === none ? none : regionOf[demand.county[row]];
    if (region === none) continue;
    const cell = region * tierSettlements + cells[row];
    add(total, cell, row);
    if (access.afterKm[row] <= km) add(after, cell, row);
    if (access.beforeKm[row] <= km) add(before, cell, row);
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

import type { Kilometres } from '#engine/units.ts';
import { depths } from './question.ts';

/** Distances of each demand point to the networks nearest to it: the nearest, the second and the third network. */
export type NetworkDepth = readonly [first: Float64Array, second: Float64Array, third: Float64Array];

/** @param networks for each network the distances, or hours, by which it reaches each demand point: one way is enough. */
export function networkDepth(networks: Iterable<readonly Float64Array[]>, rows: number): NetworkDepth {
  const far = () => new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  const depth: NetworkDepth = [far(), far(), far()];
  for (const ways of networks) {
    const nearest = far();
    for (const km of ways) for (let row = 0; row < rows; row++) if (km[row] < nearest[row]) nearest[row] = km[row];
    insert(depth, nearest);
  }
  return depth;
}

function insert([first, second, third]: NetworkDepth, km: Float64Array): void {
  for (let row = 0; row < km.length; row++) {
    const distance = km[row];
    if (distance >= third[row]) continue;
    if (distance >= second[row]) {
      third[row] = distance;
      continue;
    }
    third[row] = second[row];
    if (distance >= first[row]) {
      second[row] = distance;
      continue;
    }
    second[row] = first[row];
    first[row] = distance;
  }
}

/** How many networks each demand point has within the limit; 3 stands for that many or more. */
export function depthWithin([first, second, third]: NetworkDepth, km: Kilometres): Uint8Array {
  const depth = new Uint8Array(first.length);
  for (let row = 0; row < depth.length; row++) depth[row] = (first[row] <= km ? 1 : 0) + (second[row] <= km ? 1 : 0) + (third[row] <= km ? 1 : 0);
  return depth;
}

/** Demand of some points by their depth. */
export function demandByDepth(depth: Uint8Array, amounts: Float64Array, selected: Int32Array): Float64Array {
  const byDepth = new Float64Array(depths.length);
  for (let index = 0; index < selected.length; index++) byDepth[depth[selected[index]]] += amounts[selected[index]];
  return byDepth;
}

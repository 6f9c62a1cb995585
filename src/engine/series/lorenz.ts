import { lorenzSteps, type SeriesAnswer } from './answer.ts';

/** Demand by its distance, nearest first: prepared once, so that a selection reads memory in order. */
export interface DemandByDistance {
  readonly km: Float64Array;
  readonly amounts: Float64Array;
}

type Lorenz = Pick<SeriesAnswer, 'lorenzDemand' | 'lorenzDistance' | 'gini' | 'meanKm' | 'unreached'>;

/** Distances and amounts in the order of the distances. */
export function demandByDistance(order: Int32Array, km: Float64Array, amounts: Float64Array): DemandByDistance {
  const sorted = { km: new Float64Array(order.length), amounts: new Float64Array(order.length) };
  for (let index = 0; index < order.length; index++) {
    sorted.km[index] = km[order[index]];
    sorted.amounts[index] = amounts[order[index]];
  }
  return sorted;
}

/**
 * Lorenz curve (1905) of the distance to the nearest facility over the demand, nearest first, and its Gini coefficient: twice the
 * area between the curve and the diagonal, which is half the mean difference between any two over the mean,
 * Σᵢ Σⱼ wᵢ wⱼ |dᵢ − dⱼ| / (2 W Σ w d). Demand that no facility reaches at any distance is left out and told.
 * @param selected 1 for each position that counts.
 * @param total all that they amount to.
 */
export function lorenzOf({ km, amounts }: DemandByDistance, selected: Uint8Array, total: number): Lorenz {
  let reached = km.length;
  let unreached = 0;
  for (; reached > 0 && km[reached - 1] === Number.POSITIVE_INFINITY; reached--) {
    if (selected[reached - 1] === 1) unreached += amounts[reached - 1];
  }
  const demand = total - unreached;
  const lorenzDemand = new Float64Array(lorenzSteps + 1);
  const lorenzDistance = new Float64Array(lorenzSteps + 1);
  let step = 1;
  let demandSoFar = 0;
  let kmSoFar = 0;
  let twiceAreaBelow = 0;
  for (let index = 0; index < reached; index++) {
    if (selected[index] === 0) continue;
    const kmBefore = kmSoFar;
    demandSoFar += amounts[index];
    kmSoFar += amounts[index] * km[index];
    twiceAreaBelow += amounts[index] * (kmBefore + kmSoFar);
    // A corner of the curve itself, not a point between two: the first that holds the step's share of the demand.
    for (; step < lorenzSteps && demandSoFar * lorenzSteps >= step * demand; step++) {
      lorenzDemand[step] = demandSoFar;
      lorenzDistance[step] = kmSoFar;
    }
  }
  lorenzDemand[lorenzSteps] = demandSoFar;
  lorenzDistance[lorenzSteps] = kmSoFar;
  return {
    lorenzDemand: lorenzDemand.map((amount) => amount / demandSoFar),
    lorenzDistance: lorenzDistance.map((sum) => sum / kmSoFar),
    gini: 1 - twiceAreaBelow / (demandSoFar * kmSoFar),
    meanKm: kmSoFar / demandSoFar,
    unreached,
  };
}

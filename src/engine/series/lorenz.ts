import { lorenzSteps, type SeriesAnswer } from './answer.ts';

export interface LorenzInput {
  /** Rows by distance, nearest first. */
  readonly order: Int32Array;
  readonly km: Float64Array;
  readonly amounts: Float64Array;
  /** 1 for each row that counts. */
  readonly selected: Uint8Array;
}

type Lorenz = Pick<SeriesAnswer, 'lorenzDemand' | 'lorenzDistance' | 'gini' | 'meanKm' | 'unreached'>;

/**
 * Lorenz curve (1905) of the distance to the nearest facility over the demand, nearest first, and its Gini coefficient: twice the area between the curve
 * and the diagonal, which is half the mean difference between any two, over the mean: Σᵢ Σⱼ wᵢ wⱼ |dᵢ − dⱼ| / (2 W Σ w d).
 * Demand that no facility reaches at any distance is left out and told.
 */
export function lorenzOf({ order, km, amounts, selected }: LorenzInput): Lorenz {
  let demand = 0;
  let demandKm = 0;
  let unreached = 0;
  for (let row = 0; row < selected.length; row++) {
    if (selected[row] === 0) continue;
    if (km[row] === Number.POSITIVE_INFINITY) {
      unreached += amounts[row];
    } else {
      demand += amounts[row];
      demandKm += amounts[row] * km[row];
    }
  }
  const lorenzDemand = new Float64Array(lorenzSteps + 1);
  const lorenzDistance = new Float64Array(lorenzSteps + 1);
  let step = 1;
  let demandSoFar = 0;
  let kmSoFar = 0;
  let twiceAreaBelow = 0;
  for (let index = 0; index < order.length && demandSoFar < demand; index++) {
    const row = order[index];
    if (selected[row] === 0) continue;
    const amount = amounts[row];
    const kmBefore = kmSoFar;
    demandSoFar += amount;
    kmSoFar += amount * km[row];
    twiceAreaBelow += amount * (kmBefore + kmSoFar);
    // A corner of the curve itself, not a point between two: the first that holds the step's share of the demand.
    for (; step < lorenzSteps && demandSoFar * lorenzSteps >= step * demand; step++) {
      lorenzDemand[step] = demandSoFar / demand;
      lorenzDistance[step] = kmSoFar / demandKm;
    }
  }
  lorenzDemand[lorenzSteps] = 1;
  lorenzDistance[lorenzSteps] = 1;
  return { lorenzDemand, lorenzDistance, gini: 1 - twiceAreaBelow / (demand * demandKm), meanKm: demandKm / demand, unreached };
}

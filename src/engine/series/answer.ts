/** Steps of the curves: limits from 0 to 50 km, a quarter apart. A quarter times four is exact, so no step is off by rounding. */
export const stepsPerKm = 4;
export const curveKm = 50;
/** A curve of hours has as many steps, one an hour. */
export const stepsPerHour = 1;
export const curveSteps = curveKm * stepsPerKm + 1;
/** Points of the Lorenz curve beside its origin: one for each hundredth of the demand. */
export const lorenzSteps = 100;

/**
 * Series of one selection in the question's measure. Amounts are whole numbers.
 * Filtered by region and area, and beside them: groups by the band, curves by tier and settlement, the rest by all.
 */
export interface SeriesAnswer {
  /** Reach by cell `tier × settlements + settlement`; not filtered by tier and settlement. */
  readonly groupTotal: Float64Array;
  readonly groupBefore: Float64Array;
  readonly groupAfter: Float64Array;
  /** Demand within `step / stepsPerKm` km, or `step / stepsPerHour` hours, of the own facilities, of those with the agreements, and of any network; not filtered by the band. */
  readonly curveBefore: Float64Array;
  readonly curveAfter: Float64Array;
  readonly curveAny: Float64Array;
  /** All demand of the curves. */
  readonly curveTotal: number;
  /** The selection under all filters: all, in reach without an agreement, with those in force. */
  readonly total: number;
  readonly before: number;
  readonly after: number;
  /** Demand of the selection that has no facility at any distance; the Lorenz curve and Gini leave it out. */
  readonly unreached: number;
  /** Lorenz curve of the distance with the agreements: shares of demand, nearest first, and of their summed distance. Both start at 0. */
  readonly lorenzDemand: Float64Array;
  readonly lorenzDistance: Float64Array;
  /** Gini coefficient of that distance, 0 to 1; `NaN` where nothing is reached or all distances are 0. */
  readonly gini: number;
  /** Mean distance with the agreements, km, or mean hours; `NaN` where nothing is reached. */
  readonly meanKm: number;
  /** Parcels of the selection in each year of the data, from the first; 0 where the data has no volume. */
  readonly years: Int16Array;
  readonly parcelsByYear: Float64Array;
  /** Parcels of the selection in each month of the question's year; empty where the data has no months of it. Sums to the year's. */
  readonly parcelsByMonth: Float64Array;
}

/** Demand by how many networks have a facility within the limit: 0, 1, 2, 3 or more; under all filters but the one by depth. */
export interface DepthAnswer {
  readonly byDepth: Float64Array;
}

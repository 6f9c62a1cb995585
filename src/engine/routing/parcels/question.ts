import type { Measure } from '#columns/vocabulary.ts';
import type { AccessQuestion, AreaUnit, DemandFilter } from '#engine/coverage/question.ts';
import type { Travel } from './travel.ts';

/** Whose facilities count, and how parcels travel. */
export interface TravelQuestion extends AccessQuestion {
  readonly travel: Travel;
}

/** Paths between two ends; `to` is written as `from`. */
export interface RoutesQuestion extends TravelQuestion {
  readonly to: string;
}

export interface HoursReachQuestion extends TravelQuestion, DemandFilter {
  /** Hours, ascending. */
  readonly bands: readonly number[];
  /** The one of them that areas are counted by. */
  readonly limit: number;
  readonly measure: Measure;
  readonly unit: AreaUnit;
}

/** Names the choice of facilities and travel, for what is kept of it. */
export function travelKey({ as, with: agreements, net, kinds, year, tierList, travel }: TravelQuestion): string {
  const { terms, detour, closed, from } = travel;
  return JSON.stringify([as, agreements, net, kinds, year, tierList, Object.entries(terms).sort(), detour, closed, from]);
}

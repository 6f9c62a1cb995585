import { none } from '#columns/vocabulary.ts';
import type { Row } from '#engine/units.ts';
import type { LegPlan } from './leg-times.ts';

/** One end of a leg: a facility, or where people live or sell. */
export interface Spot {
  /** Facility row; `none` at a door. */
  readonly facility: Row;
  /** Demand row; `none` at a facility. */
  readonly point: Row;
}

/** A leg between two spots. */
export interface TravelLeg extends LegPlan {
  readonly from: Spot;
  readonly to: Spot;
  /** Code of the network that has the parcel at its end, in the facilities' dictionary. */
  readonly network: number;
  /** Row in `lanes`; `none` for legs by rule. */
  readonly lane: Row;
}

export function atFacility(facility: Row): Spot {
  return { facility, point: none };
}

export function atPoint(point: Row): Spot {
  return { facility: none, point };
}

import type { Degrees, Kilometres, Row } from '#engine/units.ts';
import type { LegMode } from './leg-times.ts';

/** An end of a leg, as a page names and draws it. */
export interface Stop {
  /** Facility row; `none` at a door. */
  readonly facility: Row;
  /** Row of the place that it lies in. */
  readonly place: Row;
  /** 0 at a core, 1 to 5 at a village; of a facility the point that it stands beside. */
  readonly point: number;
  readonly lng: Degrees;
  readonly lat: Degrees;
}

/** One leg of a path. Hours and yuan. */
export interface PathLeg {
  readonly mode: LegMode;
  readonly from: Stop;
  readonly to: Stop;
  /** Id of the network that has the parcel at its end. */
  readonly network: string;
  readonly km: Kilometres;
  readonly moving: number;
  readonly sorting: number;
  readonly waiting: number;
  readonly cost: number;
  readonly handOff: boolean;
  readonly border: boolean;
  /** Airports or rail terminals; empty by road. */
  readonly terminals: readonly string[];
}

export interface ParcelPath {
  readonly hours: number;
  /** Yuan. */
  readonly cost: number;
  readonly handOffs: number;
  readonly legs: readonly PathLeg[];
}

/** Why there is no path. */
export type PathProblem =
  | { readonly reason: 'unknown-from' | 'unknown-to'; readonly id: string }
  | { readonly reason: 'same' }
  | { readonly reason: 'origin-closed' | 'origin-not-open'; readonly id: string }
  /** Nobody to collect from the seller, or no warehouse and no centre. */
  | { readonly reason: 'no-origin' }
  /** No outlet that may be used within a round; the nearest of any network, if there is one. */
  | { readonly reason: 'no-outlet'; readonly nearestNetwork: string | null; readonly nearestKm: Kilometres | null }
  /** Outlets of these networks stand there, but nothing hands over to them. */
  | { readonly reason: 'no-hand-over'; readonly networks: readonly string[] };

/** The quickest path by which one network delivers, where a better one by another exists. */
export interface RunnerUp {
  readonly network: string;
  readonly hours: number;
  readonly cost: number;
  readonly handOffs: number;
}

export interface RoutesAnswer {
  readonly from: Stop | null;
  readonly to: Stop | null;
  readonly problem: PathProblem | null;
  /** Paths that no other beats in hours, cost and hand-offs, the quickest first. */
  readonly paths: readonly ParcelPath[];
  /** The same parcel without any agreement. */
  readonly without: { readonly problem: PathProblem | null; readonly paths: readonly ParcelPath[] };
  readonly runnersUp: readonly RunnerUp[];
  /** Ids of closed facilities and lanes that the data does not know. */
  readonly unknownClosed: readonly string[];
}

/** Reach in hours. Amounts by `band × tiers + tier`, the last band being what no parcel reaches. */
export interface HoursReachAnswer {
  readonly bands: readonly number[];
  /** By tier. */
  readonly total: Float64Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly parcelsTotal: Float64Array;
  readonly parcelsBefore: Float64Array;
  readonly parcelsAfter: Float64Array;
  /** Area rows with demand, and the band within which half of it is reached after sharing. */
  readonly area: Int32Array;
  readonly areaBand: Uint8Array;
  /** Amount in each area: all, and within the limit before and after. */
  readonly areaTotal: Float64Array;
  readonly areaBefore: Float64Array;
  readonly areaAfter: Float64Array;
  /** Largest area of the unit, filters aside. */
  readonly largestTotal: number;
  /** Amount-weighted mean hours of what is reached; NaN without any. */
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** What closing does, after sharing; null with nothing closed. */
  readonly broken: BrokenReach | null;
}

/** Who is late when something is closed. */
export interface BrokenReach {
  readonly late: number;
  /** Weighted mean of the extra hours of those. */
  readonly lateHours: number;
  readonly cutOff: number;
  /** Prefecture rows hit most, by amount late or cut off. */
  readonly prefecture: Int32Array;
  readonly prefectureLate: Float64Array;
  readonly prefectureHours: Float64Array;
  readonly prefectureCutOff: Float64Array;
  readonly unknownClosed: readonly string[];
}

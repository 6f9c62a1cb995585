import type { Kind, Status } from '../../src/columns/vocabulary.ts';
import type { DemandPoints } from '../../src/engine/demand/expand-demand.ts';
import type { Degrees, Row } from '../../src/engine/units.ts';
import type { Place } from '../places/place.ts';

export interface Facility {
  /** Row of the place. */
  readonly place: Row;
  /** Demand point of the place that it stands beside. */
  readonly anchor: number;
  readonly network: string;
  readonly kind: Kind;
  readonly lng: Degrees;
  readonly lat: Degrees;
  /** Parcels a day. */
  readonly capacity: number;
  /** Open on 31 December of this year. */
  readonly opened: number;
  /** No longer open on 31 December of this year; `none` while open. */
  readonly closed: number;
  readonly status: Status;
  readonly source: string;
}

/** The ground that facilities are set on: places in table order and the demand points they expand into. */
export interface Ground {
  readonly places: readonly Place[];
  readonly demand: DemandPoints;
}

/** Number of village points of a place. */
export function villagePoints({ demand }: Ground, place: Row): number {
  return demand.start[place + 1] - demand.start[place] - 1;
}

/** First year that the tables tell apart: what is open by then may have opened in any earlier year. */
export const firstYear = 2012;

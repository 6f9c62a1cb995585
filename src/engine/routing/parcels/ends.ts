import { none } from '#columns/vocabulary.ts';
import { isOpen } from '#engine/coverage/is-open.ts';
import type { Demand } from '#engine/demand/demand.ts';
import { greatCircleKm } from '#engine/geo/sphere.ts';
import type { Row } from '#engine/units.ts';
import type { PathProblem, Stop } from './answer.ts';
import type { FacilityIds } from './facility-ids.ts';
import type { Origin } from './origin-legs.ts';
import type { ParcelEngineTables } from './parcel-tables.ts';
import type { Spot } from './travel-leg.ts';

type FoundEnds = { readonly from: Stop | null; readonly to: Stop | null } & (
  | { readonly problem: PathProblem }
  | { readonly origin: Origin; readonly point: Row }
);

/** Reads the two ends of a path and says where they are. */
export class Ends {
  readonly #tables: ParcelEngineTables;
  readonly #demand: Demand;
  readonly #ids: FacilityIds;

  constructor(tables: ParcelEngineTables, demand: Demand, ids: FacilityIds) {
    this.#tables = tables;
    this.#demand = demand;
    this.#ids = ids;
  }

  /** Both ends, or the first thing that is wrong with them. */
  between(from: string | null, to: string, year: number): FoundEnds {
    const point = this.#destination(to);
    const start = from === null ? null : this.#spot(from);
    const stops = { from: start ? this.stop(start) : null, to: point === none ? null : this.stop({ facility: none, point }) };
    if (point === none) return { ...stops, problem: { reason: 'unknown-to', id: to } };
    if (from === null) return { ...stops, origin: 'warehouses', point };
    if (start === null) return { ...stops, problem: { reason: 'unknown-from', id: from } };
    if (from === to || start.point === point) return { ...stops, problem: { reason: 'same' } };
    if (start.facility === none) return { ...stops, origin: { point: start.point }, point };
    if (!isOpen(this.#tables.facilities, start.facility, year)) return { ...stops, problem: { reason: 'origin-not-open', id: from } };
    return { ...stops, origin: { facility: start.facility }, point };
  }

  /** Where parcels start; null for an id that the data does not know or a facility that is not open. */
  origin(from: string, year: number): Origin | null {
    const spot = this.#spot(from);
    if (spot === null) return null;
    if (spot.facility === none) return { point: spot.point };
    return isOpen(this.#tables.facilities, spot.facility, year) ? { facility: spot.facility } : null;
  }

  /** Where a spot is. */
  stop({ facility, point }: Spot): Stop {
    const { facilities } = this.#tables;
    const { points } = this.#demand;
    return facility === none
      ? { facility, place: points.place[point], point: points.point[point], lng: points.lng[point], lat: points.lat[point] }
      : {
          facility,
          place: facilities.place[facility],
          point: facilities.anchor[facility],
          lng: facilities.lng[facility],
          lat: facilities.lat[facility],
        };
  }

  /** Demand row of a destination; of a facility the point that it stands beside; `none` for an unknown id. */
  #destination(id: string): Row {
    const spot = this.#spot(id);
    if (spot === null) return none;
    if (spot.facility === none) return spot.point;
    const { place, anchor } = this.#tables.facilities;
    return this.#pointOf(place[spot.facility], anchor[spot.facility]);
  }

  #spot(id: string): Spot | null {
    const [, code, point] = /^(\d{6}|\d{9})(?:\.(\d))?$/.exec(id) ?? [];
    if (code === undefined) {
      const facility = this.#ids.row(id);
      return facility === undefined ? null : { facility, point: none };
    }
    const place = code.length === 9 ? (this.#ids.placeOf(Number(code)) ?? none) : this.#seat(Number(code));
    return place === none ? null : { facility: none, point: this.#pointOf(place, Number(point ?? 0)) };
  }

  /** Demand row of a place's point; of the core where the place has no such point. */
  #pointOf(place: Row, point: number): Row {
    const { start } = this.#demand.points;
    return start[place] + point < start[place + 1] ? start[place] + point : start[place];
  }

  /** The place that a region is governed from: the nearest of its own to its seat. */
  #seat(code: number): Row {
    const { regions, rowOfCode, countyOfPlace, prefectureOf, provinceOf } = this.#demand.hierarchy;
    const region = rowOfCode.get(code);
    if (region === undefined) return none;
    const { lng, lat } = this.#tables.places;
    let best = none;
    let bestKm = Number.POSITIVE_INFINITY;
    for (let place = 0; place < countyOfPlace.length; place++) {
      const county = countyOfPlace[place];
      if (county === none || (county !== region && prefectureOf[county] !== region && provinceOf[county] !== region)) continue;
      const km = greatCircleKm(lng[place], lat[place], regions.lng[region], regions.lat[region]);
      if (km >= bestKm) continue;
      best = place;
      bestKm = km;
    }
    return best;
  }
}

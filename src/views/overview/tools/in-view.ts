import type { Degrees, Row } from '#engine/units.ts';
import { passesFilter } from '#map/facility-look.ts';
import type { AreaReach, FacilityFilter, PickedArea, PickedFacilities, ViewBounds } from '#map/map-props.ts';
import type { FacilityPoints } from '#worker/protocol.ts';

/** The first of those in view, and how many there are. */
export interface InView<T> {
  readonly listed: readonly T[];
  readonly count: number;
}

/** Where the rows of a unit's table lie: centres of hexagons, seats of regions. */
interface Positions {
  readonly lng: ArrayLike<Degrees>;
  readonly lat: ArrayLike<Degrees>;
}

/** Those with most out of reach come first, or those with most in it. */
export type AreaOrder = 'gaps' | 'reach';

/** Areas whose centre or seat is in view, in order and at most so many. */
export function areasInView(
  { unit, answer }: AreaReach,
  { lng, lat }: Positions,
  view: ViewBounds,
  list: { first: AreaOrder; most: number },
): InView<PickedArea> {
  const { row, total, before, after } = answer;
  const amount = (entry: number) => (list.first === 'gaps' ? total[entry] - after[entry] : after[entry]);
  const entries = Array.from(row.keys()).filter((entry) => total[entry] > 0 && holds(view, lng[row[entry]], lat[row[entry]]));
  entries.sort((a, b) => amount(b) - amount(a) || total[b] - total[a]);
  const picked = (entry: number): PickedArea => ({ what: 'area', unit, row: row[entry], total: total[entry], before: before[entry], after: after[entry] });
  return { listed: entries.slice(0, list.most).map(picked), count: entries.length };
}

/** Facilities in view that the filter lets through, those nearest to the middle first. */
export function facilitiesInView(points: FacilityPoints, filter: FacilityFilter, view: ViewBounds, most: number): InView<PickedFacilities> {
  const { lng, lat, code, sorts } = points;
  const isShown = Uint8Array.from(sorts.kind, (_, sort) => Number(passesFilter(sorts, sort, filter)));
  const found: Row[] = [];
  for (let row = 0; row < lng.length; row++) if (isShown[code[row]] === 1 && holds(view, lng[row], lat[row])) found.push(row);
  const middle = { lng: (view.west + view.east) / 2, lat: (view.south + view.north) / 2 };
  // Degrees of longitude are shorter than those of latitude; over one view by the same factor.
  const narrow = Math.cos((middle.lat * Math.PI) / 180);
  const distance = (row: Row) => Math.hypot((lng[row] - middle.lng) * narrow, lat[row] - middle.lat);
  found.sort((a, b) => distance(a) - distance(b) || a - b);
  const picked = (row: Row): PickedFacilities => ({
    what: 'facilities',
    row: Int32Array.of(row),
    network: Uint8Array.of(sorts.network[code[row]]),
    kind: Uint8Array.of(sorts.kind[code[row]]),
    lng: lng[row],
    lat: lat[row],
  });
  return { listed: found.slice(0, most).map(picked), count: found.length };
}

function holds({ west, south, east, north }: ViewBounds, lng: Degrees, lat: Degrees): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

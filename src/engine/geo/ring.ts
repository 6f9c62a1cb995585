import type { Degrees } from '#engine/units.ts';
import { polylineCorners, polylineText } from './polyline.ts';

/** A closed line: the last corner joins the first, no corner stands twice in a row. */
export interface Ring {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
}

/** Why a text is no ring. */
export type RingFault = 'malformed' | 'too-few-corners' | 'too-many-corners' | 'off-the-map';

export const leastCorners = 3;
/** A circle has 64; a drawn line of a thousand makes a link of 4,000 characters. */
export const mostCorners = 1000;

/** The ring of an encoded polyline, whether or not it repeats its first corner at the end. */
export function readRing(text: string): Ring | RingFault {
  const corners = polylineCorners(text);
  if (corners === null) return 'malformed';
  const distinct = corners.filter(([lat, lng], index) => {
    const [latBefore, lngBefore] = corners.at(index - 1) as [Degrees, Degrees];
    return corners.length === 1 || lat !== latBefore || lng !== lngBefore;
  });
  if (distinct.length < leastCorners) return 'too-few-corners';
  if (distinct.length > mostCorners) return 'too-many-corners';
  if (distinct.some(([lat, lng]) => Math.abs(lat) > 90 || Math.abs(lng) > 180)) return 'off-the-map';
  return { lng: Float64Array.from(distinct, ([, lng]) => lng), lat: Float64Array.from(distinct, ([lat]) => lat) };
}

/** What a link holds of a ring. */
export function ringText({ lng, lat }: Ring): string {
  return polylineText(Array.from(lat, (value, corner) => [value, lng[corner]]));
}

/** Where the ring meets itself, or null. The area of a ring that does is what an odd number of its turns goes round. */
export function ringCrossing({ lng, lat }: Ring): [lng: Degrees, lat: Degrees] | null {
  const count = lng.length;
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      const meeting = meetingOf({ lng, lat }, one, other);
      if (meeting) return meeting;
    }
  }
  return null;
}

/** Where two sides meet, other than in the corner that neighbours share. Corners are whole in 1e-5°, so every product below is exact. */
function meetingOf(ring: Ring, one: number, other: number): [Degrees, Degrees] | null {
  const count = ring.lng.length;
  const x = (corner: number) => Math.round(ring.lng[corner % count] * 1e5);
  const y = (corner: number) => Math.round(ring.lat[corner % count] * 1e5);
  /** Twice the area of the triangle: its sign says on which side of a–b corner c lies. */
  const side = (a: number, b: number, c: number) => (x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a));
  const on = (a: number, b: number, c: number) => side(a, b, c) === 0 && (x(c) - x(a)) * (x(c) - x(b)) <= 0 && (y(c) - y(a)) * (y(c) - y(b)) <= 0;
  const at = (corner: number): [Degrees, Degrees] => [ring.lng[corner % count], ring.lat[corner % count]];
  const follows = other === one + 1;
  const precedes = one === 0 && other === count - 1;
  if (follows || precedes) {
    // Neighbours meet beyond their corner only where one turns back upon the other.
    const [first, second] = follows ? [one, other] : [other, one];
    if (on(first, first + 1, second + 1)) return at(second + 1);
    return on(second, second + 1, first) ? at(first) : null;
  }
  if (on(one, one + 1, other)) return at(other);
  if (on(one, one + 1, other + 1)) return at(other + 1);
  if (on(other, other + 1, one)) return at(one);
  if (on(other, other + 1, one + 1)) return at(one + 1);
  const [fromOne, toOne] = [side(other, other + 1, one), side(other, other + 1, one + 1)];
  const [fromOther, toOther] = [side(one, one + 1, other), side(one, one + 1, other + 1)];
  if (fromOne > 0 === toOne > 0 || fromOther > 0 === toOther > 0) return null;
  const along = fromOne / (fromOne - toOne);
  const [from, to] = [at(one), at(one + 1)];
  return [from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1])];
}

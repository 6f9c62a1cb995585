import { circleRing } from '#engine/geo/circle-ring.ts';
import { type Ring, readRing, ringText } from '#engine/geo/ring.ts';
import { greatCircleKm } from '#engine/geo/sphere.ts';
import type { Degrees, Kilometres } from '#engine/units.ts';

export type DrawTool = 'box' | 'polygon' | 'circle';

export interface DrawnPoint {
  readonly lng: Degrees;
  readonly lat: Degrees;
}

/** Points that finish a box or a circle by themselves; a polygon is finished by hand. */
export const pointsToFinish: Readonly<Record<DrawTool, number | null>> = { box: 2, polygon: null, circle: 2 };
const leastPoints: Readonly<Record<DrawTool, number>> = { box: 2, polygon: 3, circle: 2 };

/** The ring of the points set so far: of two corners a box, of a centre and a point on the edge a circle; null while they are too few. */
export function draftRing(tool: DrawTool, points: readonly DrawnPoint[]): Ring | null {
  if (points.length < leastPoints[tool]) return null;
  const [one, other] = points;
  if (tool === 'circle') return circleRing(one.lng, one.lat, radiusKm(points));
  const corners = tool === 'polygon' ? points : [one, { lng: other.lng, lat: one.lat }, other, { lng: one.lng, lat: other.lat }];
  return { lng: Float64Array.from(corners, ({ lng }) => lng), lat: Float64Array.from(corners, ({ lat }) => lat) };
}

/** Distance from the centre to the point on the edge. */
export function radiusKm([centre, edge]: readonly DrawnPoint[]): Kilometres {
  return greatCircleKm(centre.lng, centre.lat, edge.lng, edge.lat);
}

/** What a link holds of the points; null where they are no area, such as a box without width. */
export function drawnArea(tool: DrawTool, points: readonly DrawnPoint[]): string | null {
  const ring = draftRing(tool, points);
  if (ring === null) return null;
  const text = ringText(ring);
  return typeof readRing(text) === 'string' ? null : text;
}

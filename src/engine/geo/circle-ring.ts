import type { Degrees, Kilometres } from '#engine/units.ts';
import type { Ring } from './ring.ts';
import { earthRadiusKm } from './sphere.ts';

/** Corners of a circle: its sides then lie inside it by 0.12 % of the radius at most, 1 - cos(π / 64). */
export const circleCorners = 64;

const radians = Math.PI / 180;

/** A circle on the sphere as a ring: points at a great-circle distance from the centre, clockwise from north (direct problem, Vincenty 1975 on a sphere). */
export function circleRing(lng: Degrees, lat: Degrees, radiusKm: Kilometres): Ring {
  const angle = radiusKm / earthRadiusKm;
  const phi = lat * radians;
  const ring = { lng: new Float64Array(circleCorners), lat: new Float64Array(circleCorners) };
  for (let corner = 0; corner < circleCorners; corner++) {
    const bearing = (2 * Math.PI * corner) / circleCorners;
    const sine = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
    const turn = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(phi), Math.cos(angle) - Math.sin(phi) * sine);
    ring.lat[corner] = Math.asin(sine) / radians;
    ring.lng[corner] = lng + turn / radians;
  }
  return ring;
}

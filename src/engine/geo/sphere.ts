import type { Degrees, Kilometres } from '#engine/units.ts';

/** Mean Earth radius R1 of WGS-84 (IUGG, Moritz 2000), km. A great circle on this sphere is within 0.56 % of the geodesic. */
export const earthRadiusKm: Kilometres = 6371.0088;

/** Kilometres per degree of latitude on that sphere. */
export const kmPerDegree = (earthRadiusKm * Math.PI) / 180;

const radians = Math.PI / 180;

/** Great-circle distance by the haversine formula (Sinnott 1984), stable for small distances. */
export function greatCircleKm(lngA: Degrees, latA: Degrees, lngB: Degrees, latB: Degrees): Kilometres {
  const dLat = Math.sin(((latB - latA) * radians) / 2);
  const dLng = Math.sin(((lngB - lngA) * radians) / 2);
  const h = dLat * dLat + Math.cos(latA * radians) * Math.cos(latB * radians) * dLng * dLng;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Squared chord between unit vectors → great-circle km. The chord grows with the distance, so the nearest by one is the nearest by the other. */
export function chordSquaredToKm(chordSquared: number): Kilometres {
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chordSquared) / 2));
}

/** Great-circle km → squared chord; antipodes (chord 2) and beyond give 4. */
export function kmToChordSquared(km: Kilometres): number {
  const half = Math.sin(Math.min(Math.PI / 2, km / (2 * earthRadiusKm)));
  return 4 * half * half;
}

/** Unit vectors x, y, z, row after row, of points in degrees. */
export function unitVectors(lng: ArrayLike<Degrees>, lat: ArrayLike<Degrees>): Float64Array {
  const vectors = new Float64Array(lng.length * 3);
  for (let row = 0; row < lng.length; row++) {
    const phi = lat[row] * radians;
    const lambda = lng[row] * radians;
    const cosPhi = Math.cos(phi);
    vectors[row * 3] = cosPhi * Math.cos(lambda);
    vectors[row * 3 + 1] = cosPhi * Math.sin(lambda);
    vectors[row * 3 + 2] = Math.sin(phi);
  }
  return vectors;
}

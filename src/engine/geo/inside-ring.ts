import type { Degrees } from '#engine/units.ts';
import type { Ring } from './ring.ts';

/** Bands of latitude that the sides are kept by, so that a point looks at the few sides beside it. */
const bandsMost = 256;

/**
 * 1 for each point inside the ring, by the even-odd rule on longitude and latitude: a ray to the east crosses an odd number of
 * sides. A side holds its southern end and not its northern, so a point is in exactly one of two rings that share a side.
 * Sides are straight on the map of degrees and not great circles; no ring goes round the antimeridian.
 */
export function insideRing(ring: Ring, lng: ArrayLike<Degrees>, lat: ArrayLike<Degrees>): Uint8Array {
  const inside = new Uint8Array(lng.length);
  const south = ring.lat.reduce((least, value) => Math.min(least, value));
  const north = ring.lat.reduce((most, value) => Math.max(most, value));
  const west = ring.lng.reduce((least, value) => Math.min(least, value));
  const east = ring.lng.reduce((most, value) => Math.max(most, value));
  if (north === south) return inside;
  const bands = bandsOf(ring, south, north);
  const perDegree = bands.length / (north - south);
  const last = bands.length - 1;
  for (let row = 0; row < inside.length; row++) {
    const y = lat[row];
    const x = lng[row];
    if (y < south || y >= north || x < west || x > east) continue;
    for (const corner of bands[Math.min(last, Math.floor((y - south) * perDegree))]) inside[row] ^= crossed(ring, corner, x, y);
  }
  return inside;
}

/** Sides that reach into each band, by their first corner. One band more on either end makes up for rounding. */
function bandsOf({ lat }: Ring, south: Degrees, north: Degrees): number[][] {
  const bands = Array.from({ length: Math.min(bandsMost, lat.length) }, (): number[] => []);
  const perDegree = bands.length / (north - south);
  for (let corner = 0; corner < lat.length; corner++) {
    const next = lat[(corner + 1) % lat.length];
    const from = Math.floor((Math.min(lat[corner], next) - south) * perDegree) - 1;
    const to = Math.floor((Math.max(lat[corner], next) - south) * perDegree) + 1;
    for (let band = Math.max(0, from); band <= Math.min(bands.length - 1, to); band++) bands[band].push(corner);
  }
  return bands;
}

/** 1 where the ray from the point to the east crosses the side that begins at the corner. */
export function crossed({ lng, lat }: Ring, corner: number, x: Degrees, y: Degrees): 0 | 1 {
  const next = corner + 1 === lat.length ? 0 : corner + 1;
  if (lat[corner] > y === lat[next] > y) return 0;
  return x < lng[corner] + ((y - lat[corner]) * (lng[next] - lng[corner])) / (lat[next] - lat[corner]) ? 1 : 0;
}

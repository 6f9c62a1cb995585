import type { RingLine } from '#import/checking/ring-index.ts';
import { featuresIn, valuesIn } from './read-geojson.ts';
import { Refused } from './refusal.ts';
import type { LooseGeometry } from './representative-point.ts';

/** An area of a file of boundaries. */
export interface FileArea {
  /** Its `id` among them. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Closed rings of each polygon, the outer one first. */
  readonly polygons: readonly (readonly RingLine[])[];
}

/** Rounding may leave a corner on the antimeridian a little beyond it. */
const roundingDegrees = 0.001;

/**
 * The areas of GeoJSON or TopoJSON; what is no polygon is left out.
 * @throws Refused where there are none, or where a corner is no longitude and latitude in degrees.
 */
export function areasIn(json: unknown): FileArea[] {
  const features = featuresIn(json);
  const areas = features.flatMap(({ geometry, properties, id }) => {
    const polygons = polygonsIn(geometry);
    return polygons.length === 0 ? [] : [{ properties: { id, ...Object.fromEntries(valuesIn(properties)) }, polygons }];
  });
  if (areas.length === 0) throw new Refused('no-areas', [...new Set(features.map(({ geometry }) => String(geometry?.type ?? '–')))].slice(0, 3).join(', '));
  return areas;
}

function polygonsIn(geometry: LooseGeometry | null | undefined): RingLine[][] {
  if (!geometry || typeof geometry !== 'object') return [];
  if (geometry.type === 'GeometryCollection') return listOf(geometry.geometries).flatMap((part) => polygonsIn(part as LooseGeometry));
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : listOf(geometry.coordinates);
  return polygons
    .map((rings) =>
      listOf(rings)
        .map(ringOf)
        .filter((ring) => ring.length >= 4),
    )
    .filter((rings) => rings.length > 0);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Closed; without heights. */
function ringOf(value: unknown): RingLine {
  const ring = listOf(value).map(cornerOf);
  const [first, last] = [ring[0], ring[ring.length - 1]];
  return ring.length === 0 || (first[0] === last[0] && first[1] === last[1]) ? ring : [...ring, first];
}

function cornerOf(value: unknown): readonly [number, number] {
  const [lng, lat] = listOf(value);
  const isDegrees = typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 + roundingDegrees && Math.abs(lat) <= 90;
  if (!isDegrees) throw new Refused('not-degrees', JSON.stringify(value)?.slice(0, 60));
  return [lng, lat];
}

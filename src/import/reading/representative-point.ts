import type { Position } from 'geojson';

/** A geometry of GeoJSON as far as this reads it; anything may be missing in a file. */
export interface LooseGeometry {
  readonly type?: unknown;
  readonly coordinates?: unknown;
  readonly geometries?: readonly LooseGeometry[];
}

export interface RepresentativePoint {
  readonly lng: number;
  readonly lat: number;
  /** A point of its own, and not the middle of something longer. */
  readonly isExact: boolean;
}

/**
 * A place for a geometry: a point is itself; several points, lines and polygons the mean of their corners, a polygon's by its outer ring. Null
 * where there are no coordinates.
 */
export function representativePoint(geometry: LooseGeometry | null | undefined): RepresentativePoint | null {
  if (!geometry || typeof geometry !== 'object') return null;
  if (geometry.type === 'GeometryCollection') return representativePoint(Array.isArray(geometry.geometries) ? geometry.geometries[0] : null);
  const corners = cornersOf(geometry);
  if (corners.length === 0) return null;
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return { lng: mean(0), lat: mean(1), isExact: corners.length === 1 };
}

function cornersOf({ type, coordinates }: LooseGeometry): Position[] {
  const lists = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  const sound = (list: unknown): Position[] =>
    Array.isArray(list) ? list.filter((at): at is Position => Array.isArray(at) && typeof at[0] === 'number' && typeof at[1] === 'number') : [];
  const open = (ring: unknown) => {
    const corners = sound(ring);
    return corners.length > 3 ? corners.slice(0, -1) : corners;
  };
  switch (type) {
    case 'Point':
      return sound([lists]);
    case 'MultiPoint':
    case 'LineString':
      return sound(lists);
    case 'MultiLineString':
      return lists.flatMap(sound);
    case 'Polygon':
      return open(lists[0]);
    case 'MultiPolygon':
      return open(longest(lists)[0]);
    default:
      return [];
  }
}

/** The part whose outer ring has most corners. */
function longest(polygons: readonly unknown[]): readonly unknown[] {
  const size = (polygon: unknown) => (Array.isArray(polygon) && Array.isArray(polygon[0]) ? polygon[0].length : 0);
  const found = polygons.reduce<unknown>((most, polygon) => (size(polygon) > size(most) ? polygon : most), []);
  return Array.isArray(found) ? found : [];
}

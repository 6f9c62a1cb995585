import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Degrees } from '#engine/units.ts';
import { type RingLine, RingRaster } from './ring-index.ts';

/** The Earth as far as checks need it: Natural Earth at 1:50 million, whose coast and borders are some kilometres off. */
export interface Ground {
  readonly land: RingRaster;
  /** The mainland, where maps are drawn in GCJ-02 and BD-09. */
  readonly china: RingRaster;
  /** Of all countries, to draw; laid out when first asked for. */
  readonly coasts: () => readonly Coast[];
}

/** A ring with what it lies within. */
export interface Coast {
  /** x, y in turn. */
  readonly corners: Float64Array;
  readonly west: Degrees;
  readonly south: Degrees;
  readonly east: Degrees;
  readonly north: Degrees;
}

/** ISO 3166-1 numeric code. */
const chinaCode = '156';
/** A point this near to land is not at sea for this coast: 0.1° is 11 km. */
const coastDegrees = 0.1;
const sides = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

export function groundOf(topology: Topology): Ground {
  const countries = topology.objects.countries as GeometryCollection;
  const china = countries.geometries.find(({ id }) => id === chinaCode);
  if (!china) throw new Error('The map of the world has no country 156.');
  let coasts: readonly Coast[] | null = null;
  return {
    land: new RingRaster(ringsOf(topology, topology.objects.land)),
    china: new RingRaster(ringsOf(topology, china)),
    coasts: () => {
      coasts ??= ringsOf(topology, countries).map(coastOf);
      return coasts;
    },
  };
}

function coastOf(ring: RingLine): Coast {
  const corners = new Float64Array(ring.length * 2);
  let [west, south, east, north, at] = [180, 90, -180, -90, 0];
  for (const [x, y] of ring) {
    corners[at++] = x;
    corners[at++] = y;
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return { corners, west, south, east, north };
}

/** Whether a point lies on land, or so near to it that the coast's own error decides. */
export function isOnLand({ land }: Ground, lng: Degrees, lat: Degrees): boolean {
  // Whole cells first: nearly every point has one on land within reach.
  if (land.surelyHolds(lng, lat) || sides.some(([east, north]) => land.surelyHolds(lng + east * coastDegrees, lat + north * coastDegrees))) return true;
  return land.holds(lng, lat) || aroundSome(land, lng, lat);
}

/** Whether a point lies in mainland China or in front of its coast; beyond a border it does not, so far as the map knows it. */
export function isInChina({ china, land }: Pick<Ground, 'china' | 'land'>, lng: Degrees, lat: Degrees): boolean {
  if (china.holds(lng, lat)) return true;
  return !land.holds(lng, lat) && aroundSome(china, lng, lat);
}

function aroundSome(index: RingRaster, lng: Degrees, lat: Degrees): boolean {
  return sides.some(([east, north]) => index.holds(lng + east * coastDegrees, lat + north * coastDegrees));
}

/** Outer rings and holes of everything in an object. */
function ringsOf(topology: Topology, object: Topology['objects'][string]): RingLine[] {
  const found = feature(topology, object as GeometryObject) as Feature | FeatureCollection;
  const features = found.type === 'FeatureCollection' ? found.features : [found];
  return features.flatMap(({ geometry }) => polygonsOf(geometry as Polygon | MultiPolygon).flat());
}

function polygonsOf(geometry: Polygon | MultiPolygon | null): RingLine[][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

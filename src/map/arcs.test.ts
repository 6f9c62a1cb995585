import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { arcsIn, arcsOf, linesIn, ringOf } from './arcs.ts';
import { worldX, worldY } from './paint/projection.ts';

const bytes = readFileSync('public/data/outlines.topojson');
const outlines = JSON.parse((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString()) as Topology;
const prefectures = (outlines.objects.prefectures as GeometryCollection).geometries;
const arcs = arcsOf(outlines);

const projected = (positions: readonly Position[]) => positions.flatMap(([lng, lat]) => [worldX(lng), worldY(lat)]);
const close = (line: readonly number[]) => line.map((each) => each.toFixed(9)).join();
/** Of an island hardly larger than the grid of the file one or two points are left, which the library repeats. */
const hasGround = (line: string) => new Set(line.match(/[^,]+,[^,]+/g)).size > 2;
const written = (rings: readonly number[][]) => rings.map(close).filter(hasGround);

test('rings of the shipped outlines are those that topojson-client gives', () => {
  for (const geometry of prefectures) {
    const { coordinates, type } = (feature(outlines, geometry) as { geometry: Polygon | MultiPolygon }).geometry;
    const rings = (type === 'Polygon' ? [coordinates] : coordinates).flat();
    expect(written(linesIn(geometry).map((ring) => ringOf(arcs, ring)))).toEqual(written(rings.map((ring) => projected(ring.slice(0, -1)))));
  }
});

test('shared arcs are as long as the borders that topojson-client joins', () => {
  const borders: MultiLineString = mesh(outlines, outlines.objects.prefectures as GeometryCollection, (one, other) => one !== other);
  const joined = borders.coordinates.reduce((sum, line) => sum + lengthOf(projected(line)), 0);
  const shared = arcsIn(prefectures, 'shared').reduce(
    (sum, arc) => sum + lengthOf([...arcs.points.subarray(arcs.pointOf[arc] * 2, arcs.pointOf[arc + 1] * 2)]),
    0,
  );
  expect(shared).toBeGreaterThan(0);
  expect(shared).toBeCloseTo(joined, 9);
});

function lengthOf(line: readonly number[]): number {
  let length = 0;
  for (let at = 2; at < line.length; at += 2) length += Math.hypot(line[at] - line[at - 2], line[at + 1] - line[at - 1]);
  return length;
}

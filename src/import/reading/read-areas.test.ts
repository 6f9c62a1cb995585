import { expect, test } from 'vitest';
import { areasIn } from './read-areas.ts';
import { Refused } from './refusal.ts';

const ring = [
  [120, 30],
  [121, 30],
  [121, 31],
  [120, 30],
];
const collection = (...geometries: unknown[]) => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => ({ type: 'Feature', properties: { name: 'A' }, geometry })),
});
/** Two triangles that share the line from 0,0 to 1,1. */
const topology = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
    ],
    [
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  ],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 330106, properties: { name: 'west' }, arcs: [[0, 1]] },
        { type: 'Polygon', properties: { name: 'east' }, arcs: [[0, 2]] },
      ],
    },
  },
};

function refusalOf(json: unknown): string {
  try {
    areasIn(json);
  } catch (error) {
    if (error instanceof Refused) return `${error.refusal.code}: ${error.refusal.detail}`;
    throw error;
  }
  return 'read';
}

test('polygons of any nesting are areas, closed and without heights; points and lines are left out', () => {
  const open = [
    [120, 30, 5],
    [121, 30, 5],
    [121, 31, 5],
  ];
  const both = {
    type: 'GeometryCollection',
    geometries: [
      { type: 'Point', coordinates: [1, 2] },
      { type: 'MultiPolygon', coordinates: [[ring], [open]] },
    ],
  };
  const areas = areasIn(collection({ type: 'Polygon', coordinates: [ring] }, { type: 'Point', coordinates: [1, 2] }, null, both));
  expect(areas.map(({ polygons }) => polygons)).toEqual([[[ring]], [[ring], [ring]]]);
});

test('TopoJSON gives its areas with ids and properties', () => {
  expect(areasIn(topology).map(({ properties }) => properties)).toEqual([
    { id: 330106, name: 'west' },
    { id: undefined, name: 'east' },
  ]);
  expect(areasIn(topology)[0].polygons[0][0]).toEqual([
    [0, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ]);
});

test.each([
  ['no area', collection({ type: 'Point', coordinates: [1, 2] }, { type: 'LineString', coordinates: ring }), 'no-areas: Point, LineString'],
  ['no feature', collection(), 'empty: '],
  ['no object of a topology', { type: 'Topology', arcs: [], objects: {} }, 'empty: '],
  ['no GeoJSON', { some: 'thing' }, 'no-table: '],
  ['a ring of two corners', collection({ type: 'Polygon', coordinates: [ring.slice(0, 2)] }), 'no-areas: Polygon'],
  ['metres', collection({ type: 'Polygon', coordinates: [[[13358338, 3503549], ...ring]] }), 'not-degrees: [13358338,3503549]'],
  ['latitude first', collection({ type: 'Polygon', coordinates: [ring.map(([lng, lat]) => [lat, lng])] }), 'not-degrees: [30,120]'],
  ['texts', collection({ type: 'Polygon', coordinates: [[['120', '30'], ...ring]] }), 'not-degrees: ["120","30"]'],
  ['a corner that is none', collection({ type: 'Polygon', coordinates: [[null, ...ring]] }), 'not-degrees: null'],
])('%s is refused', (_, json, refusal) => {
  expect(refusalOf(json)).toBe(refusal);
});

test('arcs that are not there are refused', () => {
  const bad = structuredClone(topology);
  bad.objects.areas.geometries[0].arcs = [[0, 7]];
  expect(refusalOf(bad)).toMatch(/^bad-arcs: /);
});

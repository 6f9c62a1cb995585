import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { type RegionLevel, regionLevels } from '#columns/vocabulary.ts';
import type { RegionCode } from '#engine/units.ts';
import { worldX, worldY } from './paint/projection.ts';
import { type ShapeLists, type Shapes, shapesOf } from './paint/shapes.ts';
import { soon } from './slices.ts';

/** Objects of the outlines. Here and in the basemap, one that a file does not hold is drawn as nothing. */
const levelNames: Readonly<Record<RegionLevel, string>> = { province: 'provinces', prefecture: 'prefectures', county: 'counties' };

const patchNames = ['land', 'lakes'] as const;
const lineNames = ['rivers', 'countries'] as const;

type DrawingObject = Topology['objects'][string];

/** Lines are cut into pieces of so many points, so that a tile draws only the pieces near it. */
const pointsPerPiece = 64;

/** Regions of a level, one shape each; `rowOf` gives the row of a region's code, and -1 leaves it out. */
export function regionsOf(outlines: Topology, level: RegionLevel, rowOf: (code: RegionCode) => number): Shapes {
  const lists: ShapeLists[] = [];
  for (const geometry of geometriesOf(outlines.objects[levelNames[level]])) {
    const row = rowOf(Number(geometry.id));
    if (row >= 0) lists.push({ row, rings: polygonsOf(outlines, geometry).flat() });
  }
  return shapesOf(lists);
}

/** Shapes of each drawing that were worked out before. */
const known = new WeakMap<Topology, Map<string, Shapes>>();

function once(drawing: Topology, name: string, make: () => Shapes): Shapes {
  const shapes = known.get(drawing) ?? new Map<string, Shapes>();
  known.set(drawing, shapes);
  const found = shapes.get(name) ?? make();
  shapes.set(name, found);
  return found;
}

/** Works out what the map will draw of the basemap and the outlines, in slices, while the page waits for the data. */
export function prepareDrawings(basemap: Topology, outlines: Topology): void {
  for (const name of patchNames) soon({}, () => patchesOf(basemap, name));
  for (const name of lineNames) soon({}, () => linesOf(basemap, name));
  for (const level of regionLevels) soon({}, () => bordersOf(outlines, level));
}

/** Polygons of the basemap, each a shape of its own, so that a tile draws only the islands and lakes near it. */
export function patchesOf(basemap: Topology, name: (typeof patchNames)[number]): Shapes {
  return once(basemap, name, () => patches(basemap, name));
}

function patches(basemap: Topology, name: string): Shapes {
  const polygons = geometriesOf(basemap.objects[name]).flatMap((geometry) => polygonsOf(basemap, geometry));
  return shapesOf(polygons.map((rings) => ({ row: 0, rings })));
}

/** Lines of the basemap. */
export function linesOf(basemap: Topology, name: (typeof lineNames)[number]): Shapes {
  return once(basemap, name, () => meshOf(basemap, basemap.objects[name]));
}

/** Borders between regions of a level, each once; without the outer border of all. */
export function bordersOf(outlines: Topology, level: RegionLevel): Shapes {
  return once(outlines, level, () => meshOf(outlines, outlines.objects[levelNames[level]], (a, b) => a !== b));
}

function meshOf(drawing: Topology, object: DrawingObject | undefined, filter?: (a: unknown, b: unknown) => boolean): Shapes {
  if (!object) return shapesOf([]);
  const lines: MultiLineString = mesh(drawing, object as GeometryObject, filter);
  return shapesOf(lines.coordinates.flatMap(piecesOf).map((piece) => ({ row: 0, rings: [projected(piece)] })));
}

/** Rings of each polygon of a geometry. */
function polygonsOf(drawing: Topology, geometry: DrawingObject): number[][][] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const { geometry: shape } = feature(drawing, geometry) as Feature<Polygon | MultiPolygon>;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.map((rings) => rings.map((ring) => projected(ring.slice(0, -1))));
}

function geometriesOf(object: DrawingObject | undefined): DrawingObject[] {
  if (!object) return [];
  return object.type === 'GeometryCollection' ? object.geometries : [object];
}

/** A piece ends where the next one begins. */
function piecesOf(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [];
  for (let start = 0; start < line.length - 1; start += pointsPerPiece - 1) pieces.push(line.slice(start, start + pointsPerPiece));
  return pieces;
}

function projected(line: readonly Position[]): number[] {
  return line.flatMap(([lng, lat]) => [worldX(lng), worldY(lat)]);
}

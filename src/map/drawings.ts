import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { RegionLevel } from '#columns/vocabulary.ts';
import type { RegionCode } from '#engine/units.ts';
import { worldX, worldY } from './paint/projection.ts';
import { type ShapeLists, type Shapes, shapesOf } from './paint/shapes.ts';

/** Objects of the two drawings; one that a file does not hold is drawn as nothing. */
export type DrawingName = 'land' | 'lakes' | 'rivers' | 'countries' | RegionLevel;

type DrawingObject = Topology['objects'][string];

/** Lines are cut into pieces of so many points, so that a tile draws only the pieces near it. */
const pointsPerPiece = 64;

/** Polygons of a drawing, one shape per geometry; `rowOf` gives its row by its id, and -1 leaves it out. */
export function polygonsOf(drawing: Topology, name: DrawingName, rowOf: (id: RegionCode) => number = () => 0): Shapes {
  const lists: ShapeLists[] = [];
  for (const geometry of geometriesOf(drawing.objects[name])) {
    const row = rowOf(Number(geometry.id));
    if (row < 0 || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    const { geometry: shape } = feature(drawing, geometry) as Feature<Polygon | MultiPolygon>;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    lists.push({ row, rings: polygons.flat().map((ring) => projected(ring.slice(0, -1))) });
  }
  return shapesOf(lists);
}

/** Lines of a drawing, each shared border once; of regions only the borders between two of them, not the outer one. */
export function linesOf(drawing: Topology, name: DrawingName, innerOnly: boolean): Shapes {
  const object = drawing.objects[name];
  if (!object) return shapesOf([]);
  const lines: MultiLineString = mesh(drawing, object as GeometryObject, innerOnly ? (a, b) => a !== b : undefined);
  return shapesOf(lines.coordinates.flatMap(piecesOf).map((piece) => ({ row: 0, rings: [projected(piece)] })));
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

import type { Topology } from 'topojson-specification';
import { type RegionLevel, regionLevels } from '#columns/vocabulary.ts';
import type { RegionCode } from '#engine/units.ts';
import { whenAnswered } from '#ui/user-timing.ts';
import { type Arcs, arcsIn, arcsOf, polygonsIn, ringOf } from './arcs.ts';
import { onceFor } from './once-for.ts';
import type { ArcRing } from './outer-rings.ts';
import type { OwnOutlines } from './own-outlines.ts';
import { type ShapeLists, type Shapes, shapesOf, shapesOfOneRing } from './paint/shapes.ts';
import { soon } from './slices.ts';

/** Objects of the outlines. Here and in the basemap, one that a file does not hold is drawn as nothing. */
const levelNames: Readonly<Record<RegionLevel, string>> = { province: 'provinces', prefecture: 'prefectures', county: 'counties' };

const patchNames = ['land', 'lakes'] as const;
const lineNames = ['rivers', 'countries'] as const;

type DrawingObject = Topology['objects'][string];

/** Lines are cut into pieces of so many points, so that a tile draws only the pieces near it. */
const pointsPerPiece = 64;

/** Outlines of regions: those of the data set, and before them the reader's own. */
export interface Outlines {
  /** Undefined while it loads or where it failed. */
  readonly drawing: Topology | undefined;
  readonly own: OwnOutlines | null;
}

/** Regions of a level, one shape each; `rowOf` gives the row of a region's code, and -1 leaves it out. */
export function regionsOf({ drawing, own }: Outlines, level: RegionLevel, rowOf: (code: RegionCode) => number): Shapes {
  const lists: ShapeLists[] = [];
  if (own) {
    for (const [code, rings] of own.regions[level]) {
      const row = rowOf(code);
      if (row >= 0) lists.push({ row, rings: rings.map((ring) => ringOf(own.arcs, ring)) });
    }
  }
  if (!drawing) return shapesOf(lists);
  for (const geometry of geometriesOf(drawing.objects[levelNames[level]])) {
    const code = Number(geometry.id);
    const row = own?.regions[level].has(code) ? -1 : rowOf(code);
    if (row >= 0) lists.push({ row, rings: polygonsIn(geometry).flatMap((rings) => ringsOf(drawing, rings)) });
  }
  return shapesOf(lists);
}

function arcsOfDrawing(drawing: Topology): Arcs {
  return onceFor(drawing, 'arcs', () => arcsOf(drawing));
}

/** Works out what the map will draw of the basemap and the outlines, in slices; the borders when the page shows its answer. */
export function prepareDrawings({ basemap, outlines }: { readonly basemap: Topology; readonly outlines: Topology }): void {
  soon({}, () => arcsOfDrawing(outlines));
  for (const name of patchNames) soon({}, () => patchesOf(basemap, name));
  for (const name of lineNames) soon({}, () => linesOf(basemap, name));
  whenAnswered(() => {
    for (const level of regionLevels) soon({}, () => bordersOf({ drawing: outlines, own: null }, level));
  });
}

/** Polygons of the basemap, each a shape of its own, so that a tile draws only the islands and lakes near it. */
export function patchesOf(basemap: Topology, name: (typeof patchNames)[number]): Shapes {
  return onceFor(basemap, name, () => {
    const polygons = geometriesOf(basemap.objects[name]).flatMap(polygonsIn);
    return shapesOf(polygons.map((rings) => ({ row: 0, rings: ringsOf(basemap, rings) })));
  });
}

/** Lines of the basemap. */
export function linesOf(basemap: Topology, name: (typeof lineNames)[number]): Shapes {
  return onceFor(basemap, name, () => piecesOf(arcsOfDrawing(basemap), arcsIn(geometriesOf(basemap.objects[name]), 'all')));
}

/** Borders between regions of a level, each once; without the outer border of all, and without those of regions that the reader's own file draws. */
export function bordersOf({ drawing, own }: Outlines, level: RegionLevel): Shapes {
  if (!drawing) return shapesOf([]);
  const geometries = geometriesOf(drawing.objects[levelNames[level]]);
  const bordersBut = (left: ReadonlySet<number>) =>
    piecesOf(
      arcsOfDrawing(drawing),
      arcsIn(geometries, 'shared').filter((arc) => !left.has(arc)),
    );
  if (!own) return onceFor(drawing, level, () => bordersBut(new Set()));
  const replaced = geometries.filter(({ id }) => own.regions[level].has(Number(id)));
  return bordersBut(new Set(arcsIn(replaced, 'all')));
}

/** Lines of the reader's own file around the regions of a level, or around areas that are no region. */
export function ownLinesOf(own: OwnOutlines, of: RegionLevel | 'others'): Shapes {
  return onceFor(own, of, () => piecesOf(own.arcs, arcsOfRings(of === 'others' ? own.others : [...own.regions[of].values()].flat())));
}

function arcsOfRings(rings: readonly ArcRing[]): number[] {
  const arcs = new Set(rings.flat().map((signed) => (signed < 0 ? ~signed : signed)));
  return [...arcs].sort((a, b) => a - b);
}

function ringsOf(drawing: Topology, rings: readonly (readonly number[])[]): number[][] {
  return rings.map((ring) => ringOf(arcsOfDrawing(drawing), ring));
}

function geometriesOf(object: DrawingObject | undefined): DrawingObject[] {
  if (!object) return [];
  return object.type === 'GeometryCollection' ? object.geometries : [object];
}

/** Lines along the arcs, in pieces of which each ends where the next one begins. */
function piecesOf({ pointOf, points }: Arcs, arcs: readonly number[]): Shapes {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const arc of arcs) {
    const last = pointOf[arc + 1] - 1;
    for (let start = pointOf[arc]; start < last; start += pointsPerPiece - 1) {
      starts.push(start);
      ends.push(Math.min(start + pointsPerPiece, last + 1));
    }
  }
  const pieceOf = new Int32Array(starts.length + 1);
  for (let piece = 0; piece < starts.length; piece++) pieceOf[piece + 1] = pieceOf[piece] + ends[piece] - starts[piece];
  const lines = new Float64Array(pieceOf[starts.length] * 2);
  for (let piece = 0; piece < starts.length; piece++) lines.set(points.subarray(starts[piece] * 2, ends[piece] * 2), pieceOf[piece] * 2);
  return shapesOfOneRing(new Int32Array(starts.length), pieceOf, lines);
}

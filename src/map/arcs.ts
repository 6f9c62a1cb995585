import type { Topology } from 'topojson-specification';
import { worldX, worldY } from './paint/projection.ts';

type DrawingObject = Topology['objects'][string];

/** Arcs of a drawing as shares of the world. */
export interface Arcs {
  /** First point of each arc, and one more. */
  readonly pointOf: Int32Array;
  /** x, y of each point. */
  readonly points: Float64Array;
}

/** Decodes and projects all arcs in one pass: a library makes a list for each point, and again for each line that it is part of. */
export function arcsOf({ arcs, transform }: Topology): Arcs {
  const pointOf = new Int32Array(arcs.length + 1);
  for (let arc = 0; arc < arcs.length; arc++) pointOf[arc + 1] = pointOf[arc] + arcs[arc].length;
  const points = new Float64Array(pointOf[arcs.length] * 2);
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [west, south] = transform?.translate ?? [0, 0];
  let at = 0;
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    for (const position of arc) {
      // With a transform, each position is the step from the one before.
      x = transform ? x + position[0] : position[0];
      y = transform ? y + position[1] : position[1];
      points[at++] = worldX(x * scaleX + west);
      points[at++] = worldY(y * scaleY + south);
    }
  }
  return { pointOf, points };
}

/** Points of a closed line of arcs, without the last, which is the first again. An arc `~n` is the arc n from its end. */
export function ringOf({ pointOf, points }: Arcs, ring: readonly number[]): number[] {
  const line: number[] = [];
  for (const signed of ring) {
    const arc = signed < 0 ? ~signed : signed;
    // An arc begins where the one before ended.
    if (signed < 0) for (let point = pointOf[arc + 1] - 1; point > pointOf[arc]; point--) line.push(points[point * 2], points[point * 2 + 1]);
    else for (let point = pointOf[arc]; point < pointOf[arc + 1] - 1; point++) line.push(points[point * 2], points[point * 2 + 1]);
  }
  return line;
}

/** Arcs of the rings of each polygon of a geometry; none for what is no ground. */
export function polygonsIn(geometry: DrawingObject): readonly (readonly (readonly number[])[])[] {
  if (geometry.type === 'MultiPolygon') return geometry.arcs;
  return geometry.type === 'Polygon' ? [geometry.arcs] : [];
}

/** Arcs of each ring, or line, of a geometry. */
export function linesIn(geometry: DrawingObject): readonly (readonly number[])[] {
  if (geometry.type === 'MultiLineString') return geometry.arcs;
  return geometry.type === 'LineString' ? [geometry.arcs] : polygonsIn(geometry).flat();
}

/** Arcs that the geometries are made of, each once and rising; or only those that two of them share. */
export function arcsIn(geometries: readonly DrawingObject[], which: 'all' | 'shared'): number[] {
  const first = new Map<number, DrawingObject>();
  const shared = new Set<number>();
  for (const geometry of geometries) {
    for (const line of linesIn(geometry)) {
      for (const signed of line) {
        const arc = signed < 0 ? ~signed : signed;
        const owner = first.get(arc);
        if (owner === undefined) first.set(arc, geometry);
        else if (owner !== geometry) shared.add(arc);
      }
    }
  }
  return [...(which === 'all' ? first.keys() : shared)].sort((a, b) => a - b);
}

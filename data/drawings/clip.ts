import type { Position } from 'geojson';
import type { Box } from '../geography/polygon.ts';

type Side = { readonly inside: (point: Position) => boolean; readonly cross: (a: Position, b: Position) => Position };

function sides({ west, south, east, north }: Box): Side[] {
  const atLng =
    (lng: number) =>
    (a: Position, b: Position): Position => [lng, a[1] + ((b[1] - a[1]) * (lng - a[0])) / (b[0] - a[0])];
  const atLat =
    (lat: number) =>
    (a: Position, b: Position): Position => [a[0] + ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]), lat];
  return [
    { inside: ([lng]) => lng >= west, cross: atLng(west) },
    { inside: ([lng]) => lng <= east, cross: atLng(east) },
    { inside: ([, lat]) => lat >= south, cross: atLat(south) },
    { inside: ([, lat]) => lat <= north, cross: atLat(north) },
  ];
}

/** A closed ring cut to a box (Sutherland and Hodgman 1974); empty when nothing is left. Parts may stay joined along the box's edge, which no one sees. */
export function clippedRing(ring: readonly Position[], box: Box): Position[] {
  let points = ring.slice(0, -1);
  for (const { inside, cross } of sides(box)) {
    const kept: Position[] = [];
    points.forEach((point, i) => {
      const previous = points[(i + points.length - 1) % points.length];
      if (inside(point) !== inside(previous)) kept.push(cross(previous, point));
      if (inside(point)) kept.push(point);
    });
    points = kept;
  }
  return points.length < 3 ? [] : [...points, points[0]];
}

/** The pieces of a line inside a box. */
export function clippedLine(line: readonly Position[], box: Box): Position[][] {
  let pieces: Position[][] = [[...line]];
  for (const { inside, cross } of sides(box)) {
    pieces = pieces.flatMap((piece) => {
      const parts: Position[][] = [];
      let part: Position[] = [];
      piece.forEach((point, i) => {
        const previous = piece[i - 1];
        if (previous && inside(point) !== inside(previous)) part.push(cross(previous, point));
        if (inside(point)) part.push(point);
        else if (part.length > 0) {
          parts.push(part);
          part = [];
        }
      });
      return [...parts, part].filter((kept) => kept.length > 1);
    });
  }
  return pieces;
}

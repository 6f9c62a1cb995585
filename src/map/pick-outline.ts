import type { Degrees } from '#engine/units.ts';
import { type AreaSources, areaShape } from './area-shapes.ts';
import type { Picked } from './map-props.ts';
import { latOf, lngOf } from './paint/projection.ts';
import type { Shapes } from './paint/shapes.ts';

type Place = [lat: Degrees, lng: Degrees];

/** Where something that was picked stands on the map. */
export interface PickOutline {
  /** Outlines and holes of an area; null for facilities and places, which are a point. */
  readonly rings: Place[][] | null;
  /** Middle of its upper edge. */
  readonly top: Place;
}

/** Outline of what was picked; null where its drawing is not loaded. */
export function pickOutline(picked: Picked, sources: AreaSources): PickOutline | null {
  if (picked.what !== 'area') return { rings: null, top: [picked.lat, picked.lng] };
  const shape = areaShape(picked.unit, picked.row, sources);
  if (shape.row.length === 0) return null;
  const [minX, minY, maxX] = shape.boxes;
  return { rings: ringsOf(shape), top: [latOf(minY), lngOf((minX + maxX) / 2)] };
}

function ringsOf({ pointOf, points }: Shapes): Place[][] {
  return Array.from({ length: pointOf.length - 1 }, (_, ring) =>
    Array.from({ length: pointOf[ring + 1] - pointOf[ring] }, (_, offset): Place => {
      const point = pointOf[ring] + offset;
      return [latOf(points[point * 2 + 1]), lngOf(points[point * 2])];
    }),
  );
}

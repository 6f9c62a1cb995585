import type { Degrees } from '#engine/units.ts';
import { facilitiesFromZoom } from './facilities-from-zoom.ts';
import type { AreaReach, Picked, PickedArea, PickedFacilities, PlacedFacilities } from './map-props.ts';
import { entriesByRow } from './paint/area-painter.ts';
import { facilityRadius } from './paint/facility-painter.ts';
import { pointUnits } from './paint/point-grid.ts';
import { pointsAt } from './paint/point-pick.ts';
import { worldSize, worldX, worldY } from './paint/projection.ts';
import { type Shapes, shapeAt } from './paint/shapes.ts';

/** Where something is looked for. */
export interface Aim {
  readonly lng: Degrees;
  readonly lat: Degrees;
  readonly zoom: number;
  /** How far beside a facility's symbol still means it, CSS pixels. */
  readonly slack: number;
}

/** Finds what lies at a place. */
export type Pick = (aim: Aim) => Picked | null;

/** Facilities nearer to each other than this are on one spot, CSS pixels. */
const spotPixels = 1;

/** Facilities go before areas: they are small, and areas are found beside them. */
export function pickFrom(shapes: Shapes | undefined, areas: AreaReach | undefined, facilities: PlacedFacilities | undefined): Pick {
  const entries = shapes && areas ? entriesByRow(areas.answer, shapes) : undefined;
  return (aim) => (facilities ? facilitiesIn(facilities, aim) : null) ?? (shapes && areas && entries ? areaIn(shapes, areas, entries, aim) : null);
}

/** Whether two picks are of the same thing, whatever its numbers. */
export function isSamePick(a: Picked | null, b: Picked | null): boolean {
  if (a?.what === 'area' && b?.what === 'area') return a.unit === b.unit && a.row === b.row;
  if (a?.what === 'facilities' && b?.what === 'facilities') return a.row.length === b.row.length && a.row.every((row, place) => row === b.row[place]);
  return a === b;
}

function facilitiesIn({ points, grid }: PlacedFacilities, { lng, lat, zoom, slack }: Aim): PickedFacilities | null {
  if (zoom < facilitiesFromZoom) return null;
  const perPixel = pointUnits / worldSize(zoom);
  const [x, y] = [worldX(lng), worldY(lat)].map((share) => share * (pointUnits - 1));
  const found = pointsAt(grid, { x, y, within: (facilityRadius(zoom) + slack) * perPixel, spot: spotPixels * perPixel });
  if (found.length === 0) return null;
  return {
    what: 'facilities',
    row: found.map((point) => points.row[point]),
    network: Uint8Array.from(found, (point) => points.network[point]),
    kind: Uint8Array.from(found, (point) => points.kind[point]),
    lng: points.lng[found[0]],
    lat: points.lat[found[0]],
  };
}

function areaIn(shapes: Shapes, { unit, answer }: AreaReach, entries: Int32Array, { lng, lat }: Aim): PickedArea | null {
  const shape = shapeAt(shapes, worldX(lng), worldY(lat));
  const entry = shape < 0 ? -1 : entries[shapes.row[shape]];
  if (entry < 0) return null;
  const { row, total, before, after } = answer;
  return { what: 'area', unit, row: row[entry], total: total[entry], before: before[entry], after: after[entry] };
}

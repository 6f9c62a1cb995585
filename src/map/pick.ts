import type { Degrees } from '#engine/units.ts';
import type { FacilityPoints } from '#worker/protocol.ts';
import { facilityRadius, singleFromZoom } from './facility-drawing.ts';
import type { AreaReach, Picked, PickedArea, PickedFacilities, PickedPlace, PlaceReach } from './map-props.ts';
import { entriesByRow } from './paint/area-painter.ts';
import { circleAt, type PlaceCircles } from './paint/place-painter.ts';
import type { PointPick } from './paint/point-pick.ts';
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
export type Pick = (aim: Aim) => Promise<Picked | null>;

/** Facilities that can be found: the painter that draws them knows where they are. */
export interface FoundFacilities {
  readonly points: FacilityPoints;
  readonly rowsAt: (pick: PointPick) => Promise<Int32Array>;
}

/** Places that can be found. */
export interface FoundPlaces {
  readonly places: PlaceReach;
  readonly circles: PlaceCircles;
}

/** Facilities nearer to each other than this are on one spot, CSS pixels. */
const spotPixels = 1;

/** What is small goes first, and the rest is found beside it: facilities, places, areas. */
export function pickFrom(shapes: Shapes | undefined, areas: AreaReach | undefined, facilities: FoundFacilities | undefined, places?: FoundPlaces): Pick {
  const entries = shapes && areas ? entriesByRow(areas.answer, shapes) : undefined;
  return async (aim) => {
    const found = (facilities && (await facilitiesIn(facilities, aim))) ?? (places && placeIn(places, aim));
    return found ?? (shapes && areas && entries ? areaIn(shapes, areas, entries, aim) : null);
  };
}

/** Whether two picks are of the same thing, whatever its numbers. */
export function isSamePick(a: Picked | null, b: Picked | null): boolean {
  if (a?.what === 'area' && b?.what === 'area') return a.unit === b.unit && a.row === b.row;
  if (a?.what === 'facilities' && b?.what === 'facilities') return a.row.length === b.row.length && a.row.every((row, place) => row === b.row[place]);
  if (a?.what === 'place' && b?.what === 'place') return a.row === b.row;
  return a === b;
}

async function facilitiesIn({ points, rowsAt }: FoundFacilities, { lng, lat, zoom, slack }: Aim): Promise<PickedFacilities | null> {
  if (zoom < singleFromZoom(points.lng.length)) return null;
  const pixel = 1 / worldSize(zoom);
  const row = await rowsAt({ x: worldX(lng), y: worldY(lat), within: (facilityRadius(zoom) + slack) * pixel, spot: spotPixels * pixel });
  if (row.length === 0) return null;
  return {
    what: 'facilities',
    row,
    network: Uint8Array.from(row, (facility) => points.sorts.network[points.code[facility]]),
    kind: Uint8Array.from(row, (facility) => points.sorts.kind[points.code[facility]]),
    lng: points.lng[row[0]],
    lat: points.lat[row[0]],
  };
}

function placeIn({ places, circles }: FoundPlaces, { lng, lat, zoom }: Aim): PickedPlace | null {
  const entry = circleAt(circles, { x: worldX(lng), y: worldY(lat) }, zoom);
  if (entry < 0) return null;
  const { row, total, before, after } = places;
  return { what: 'place', row: row[entry], lng: places.lng[entry], lat: places.lat[entry], total: total[entry], before: before[entry], after: after[entry] };
}

function areaIn(shapes: Shapes, { unit, answer }: AreaReach, entries: Int32Array, { lng, lat }: Aim): PickedArea | null {
  const shape = shapeAt(shapes, worldX(lng), worldY(lat));
  const entry = shape < 0 ? -1 : entries[shapes.row[shape]];
  if (entry < 0) return null;
  const { row, total, before, after } = answer;
  return { what: 'area', unit, row: row[entry], total: total[entry], before: before[entry], after: after[entry] };
}

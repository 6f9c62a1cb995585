import type { FitBoundsOptions, InvalidateSizeOptions, LatLngBoundsLiteral, Map as LeafletMap } from 'leaflet';
import type { MapPosition } from '#url/state.ts';
import type { Extent } from './map-props.ts';
import { worldSize, worldX, worldY } from './paint/projection.ts';

/** Mainland China with its islands' latitudes left out, as the first view shows it. */
const wholeCountry: LatLngBoundsLiteral = [
  [18, 73],
  [54, 135.2],
];

/** What a map shows as the whole. */
export function wholeOf(extent: Extent | undefined): LatLngBoundsLiteral {
  if (!extent) return wholeCountry;
  const [west, south, east, north] = extent;
  return [
    [south, west],
    [north, east],
  ];
}

/** Free room around it, pixels: at the bottom the sources take a line. */
export const wholeCountryRoom: FitBoundsOptions = { paddingTopLeft: [10, 8], paddingBottomRight: [10, 24] };

/** How far the map can be moved: the whole country stays within a pan or two. */
export const farthest: LatLngBoundsLiteral = [
  [-20, 20],
  [75, 180],
];

/** A data set of the reader's own may lie anywhere. */
export const farthestOfWorld: LatLngBoundsLiteral = [
  [-85, -200],
  [85, 200],
];

/**
 * How the map takes its box's new size. The end of the movement is told later: told at once, before the new view is chosen, it would start a
 * glide back into the bounds that then drags the new view away.
 */
export const newSize: InvalidateSizeOptions = { animate: false, pan: true, debounceMoveend: true };

/** Where the map is, rounded as it stands in a link. */
export function positionOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter();
  return { lat: round(lat, 4), lng: round(lng, 4), zoom: round(map.getZoom(), 2) };
}

/** Two positions that no reader could tell apart: rounding and whole pixels make such differences. */
export function isSamePosition(a: MapPosition, b: MapPosition): boolean {
  const world = worldSize(a.zoom);
  const farX = Math.abs(worldX(a.lng) - worldX(b.lng)) * world;
  const farY = Math.abs(worldY(a.lat) - worldY(b.lat)) * world;
  return Math.abs(a.zoom - b.zoom) < 0.011 && farX < 2 && farY < 2;
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

import type { LatLng, Map as LeafletMap, Point } from 'leaflet';
import type { View } from '../view-frame.ts';

/** Where the map is, or will be. */
export interface Place {
  readonly centre: LatLng;
  readonly zoom: number;
}

/** A step of zoom: levels, and how far the middle moved in it, CSS pixels of the level before. */
export interface ZoomStep {
  readonly by: number;
  readonly moved: Point;
}

export function viewOf(map: LeafletMap): View {
  return viewFrom(map, map.getPixelBounds().getTopLeft(), map.getZoom());
}

export function viewFrom(map: LeafletMap, { x: left, y: top }: Point, z: number): View {
  const { x: width, y: height } = map.getSize();
  return { left, top, width, height, z };
}

export function placeOf(map: LeafletMap): Place {
  return { centre: map.getCenter(), zoom: map.getZoom() };
}

export function stepBetween(map: LeafletMap, from: Place, to: Place): ZoomStep {
  return { by: to.zoom - from.zoom, moved: map.project(to.centre, from.zoom).subtract(map.project(from.centre, from.zoom)) };
}

/** Where a step would lead from a place; null where the map does not go so far. As Leaflet works it out: a pixel beside it would be another picture. */
export function viewAfter(map: LeafletMap, from: Place, { by, moved }: ZoomStep): View | null {
  const zoom = from.zoom + by;
  if (zoom < map.getMinZoom() || zoom > map.getMaxZoom()) return null;
  const centre = map.unproject(map.project(from.centre, from.zoom).add(moved), from.zoom);
  return viewFrom(map, map.project(centre, zoom).subtract(map.getSize().divideBy(2)).round(), zoom);
}

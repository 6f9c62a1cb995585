import 'leaflet/dist/leaflet.css';
import { type LatLngExpression, type Map as LeafletMap, map as leafletMap } from 'leaflet';
import type { Milliseconds } from '../comparison.ts';
import type { Points } from '../nearest/clustered-points.ts';
import { type MapContestant, start } from './contestant-page.ts';

/** A contestant on Leaflet: `add` puts the points on the map. What Leaflet draws is drawn when its movement ends. */
export function onLeaflet(add: (map: LeafletMap, points: Points) => void): MapContestant {
  let map: LeafletMap;
  let glide: Glide;
  return {
    open(container) {
      map = leafletMap(container, {
        center: [start.lat, start.lng],
        zoom: start.zoom,
        zoomSnap: 0,
        maxZoom: 18,
        zoomControl: false,
        attributionControl: false,
        inertia: false,
      });
      glide = glideOf(map);
    },
    show: (points) => add(map, points),
    pan: (x, y) => map.panBy([x, y], { animate: false }),
    zoom: (by) => map.setZoom(map.getZoom() + by, { animate: false }),
    glide: (by) => glide(by),
    settled: () => true,
  };
}

export type Glide = (by: number) => Promise<Milliseconds>;

/** The glide of a map that has no layers yet: so its end is told here before any layer draws for it. */
export function glideOf(map: LeafletMap): Glide {
  let ended = (_at: Milliseconds) => {};
  map.on('zoom', () => ended(performance.now()));
  return (by) =>
    new Promise((resolve) => {
      ended = resolve;
      map.setZoom(map.getZoom() + by, { animate: true });
    });
}

/** Points as Leaflet takes them. */
export function latLngs({ lng, lat }: Points): [lat: number, lng: number][] {
  return Array.from(lng, (value, row) => [lat[row], value] satisfies LatLngExpression);
}

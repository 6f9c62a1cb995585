import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MaplibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from '../node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { dot, stand, start } from './contestant-page.ts';

setWorkerUrl(workerUrl);
let map: MaplibreMap;

/** A circle fades over its last pixel, so it is as dark as one that ends half a pixel further in. */
const radius = dot.pixels / 2 + 0.5;

stand({
  async open(container) {
    map = new MaplibreMap({
      container,
      style: { version: 8, sources: {}, layers: [] },
      center: [start.lng, start.lat],
      // Its world is one tile of 512 pixels.
      zoom: start.zoom - 1,
      attributionControl: false,
      fadeDuration: 0,
    });
    await map.once('load');
  },
  show({ lng, lat }) {
    const features = Array.from(lng, (value, row) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'Point' as const, coordinates: [value, lat[row]] },
    }));
    map.addSource('points', { type: 'geojson', data: { type: 'FeatureCollection', features } });
    map.addLayer({ id: 'points', type: 'circle', source: 'points', paint: { 'circle-radius': radius, 'circle-color': dot.colour } });
    map.on('mousemove', 'points', () => {});
  },
  pan: (x, y) => map.panBy([x, y], { animate: false }),
  zoom: (by) => map.jumpTo({ zoom: map.getZoom() + by }),
  settled: () => map.loaded() && map.areTilesLoaded() && !map.isMoving(),
});

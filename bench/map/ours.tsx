import 'leaflet/dist/leaflet.css';
import type { Map as LeafletMap } from 'leaflet';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { MapContainer } from 'react-leaflet';
import { PointLayer } from '../../src/map/layers/PointLayer.tsx';
import type { PointCanvas } from '../../src/map/layers/point-canvas.ts';
import type { Drawing, PointLook } from '../../src/map/paint/paint-picture.ts';
import type { Points as CodedPoints } from '../../src/map/paint/point-grid.ts';
import { worldSize, worldX, worldY } from '../../src/map/paint/projection.ts';
import { painterInWorker, painterOnPage } from '../../src/map/painting/start-painter.ts';
import { dot, stand, start } from './contestant-page.ts';
import { type Glide, glideOf } from './leaflet-map.ts';

/** As many as the product has networks and kinds. */
const codeCount = 60;
/** What the filter leaves out and lets in again. */
const filtered = 7;
const drawing: Drawing = { form: 'points', radius: dot.pixels / 2, rim: 0 };
const drawingAt = () => drawing;
const starts = [painterInWorker, painterOnPage];

const root = { render: (_points: CodedPoints, _look: PointLook) => {} };
let map: LeafletMap;
let glide: Glide;
let layer: PointCanvas | null = null;
let shown: CodedPoints;
/** The same points for those who keep an object of each: made once, as a page that filters them would. */
let objects: { readonly lng: number; readonly lat: number; readonly code: number }[] = [];

stand({
  async open(container) {
    const react = createRoot(container);
    root.render = (points, look) =>
      flushSync(() =>
        react.render(
          <MapContainer
            ref={(made) => {
              if (!made || map === made) return;
              map = made;
              glide = glideOf(map);
            }}
            style={{ height: '100%' }}
            center={[start.lat, start.lng]}
            zoom={start.zoom}
            zoomSnap={0}
            inertia={false}
            zoomControl={false}
            attributionControl={false}
          >
            <PointLayer
              ref={(made) => {
                layer = made;
              }}
              points={points}
              look={look}
              drawingAt={drawingAt}
              zIndex={4}
              starts={starts}
            />
          </MapContainer>,
        ),
      );
    root.render(coded({ lng: new Float64Array(0), lat: new Float64Array(0) }), look(false));
    // The painter has drawn its empty picture: it stands.
    while (!layer?.complete) await new Promise((resolve) => setTimeout(resolve, 10));
  },
  show(points) {
    shown = coded(points);
    root.render(shown, look(false));
  },
  pan: (x, y) => map.panBy([x, y], { animate: false }),
  zoom: (by) => map.setZoom(map.getZoom() + by, { animate: false }),
  glide: (by) => glide(by),
  settled: () => layer?.complete === true,
  more: {
    async filter() {
      if (objects.length === 0) objects = Array.from(shown.lng, (lng, row) => ({ lng, lat: shown.lat[row], code: shown.code[row] }));
      const begin = performance.now();
      root.render(shown, look(true));
      while (!layer?.complete) await soon();
      const repainted = performance.now() - begin;
      root.render(shown, look(false));
      while (!layer?.complete) await soon();
      const again = performance.now();
      const left = objects.filter(({ code }) => code !== filtered).length;
      const time = performance.now() - again;
      if (left > objects.length) throw new Error('unreachable');
      return { repainted, objects: time };
    },
    async hover() {
      const { lng, lat } = map.getCenter();
      const begin = performance.now();
      await layer?.pick({ x: worldX(lng), y: worldY(lat), within: 6 / worldSize(map.getZoom()), spot: 1 / worldSize(map.getZoom()) });
      return performance.now() - begin;
    },
  },
});

const channel = new MessageChannel();
/** A turn of the event loop: sooner than a timer. */
function soon(): Promise<void> {
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}

function coded({ lng, lat }: Pick<CodedPoints, 'lng' | 'lat'>): CodedPoints {
  const code = new Uint16Array(lng.length);
  for (let row = 0; row < code.length; row++) code[row] = row % codeCount;
  return { lng, lat, code };
}

function look(withFilter: boolean): PointLook {
  const styleOf = new Uint16Array(codeCount).fill(1);
  if (withFilter) styleOf[filtered] = 0;
  return { styleOf, styles: [undefined, { colour: dot.channels, symbol: 'disc' }], rim: [255, 255, 255], breaks: [1], ramp: [dot.channels] };
}

import { Deck, type DeckProps, MapView } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import { dot, stand, start } from './contestant-page.ts';

let deck: Deck;
let drawn = true;
// Its world is one tile of 512 pixels.
let viewState = { longitude: start.lng, latitude: start.lat, zoom: start.zoom - 1 };

function redraw(props: DeckProps): void {
  drawn = false;
  deck.setProps(props);
}

stand({
  async open(container) {
    const canvas = document.createElement('canvas');
    container.append(canvas);
    await new Promise<void>((resolve) => {
      deck = new Deck({
        canvas,
        width: container.clientWidth,
        height: container.clientHeight,
        views: new MapView(),
        viewState,
        useDevicePixels: true,
        layers: [],
        onLoad: () => resolve(),
        onAfterRender: () => {
          drawn = true;
        },
      });
    });
  },
  show({ lng, lat }) {
    const positions = new Float32Array(lng.length * 2);
    for (let row = 0; row < lng.length; row++) {
      positions[row * 2] = lng[row];
      positions[row * 2 + 1] = lat[row];
    }
    const layer = new ScatterplotLayer({
      id: 'points',
      data: { length: lng.length, attributes: { getPosition: { value: positions, size: 2 } } },
      getRadius: dot.pixels / 2,
      radiusUnits: 'pixels',
      getFillColor: [...dot.channels],
      pickable: true,
    });
    redraw({ layers: [layer] });
  },
  pan(x, y) {
    const viewport = deck.getViewports()[0];
    const [longitude, latitude] = viewport.unproject([viewport.width / 2 + x, viewport.height / 2 + y]);
    viewState = { ...viewState, longitude, latitude };
    redraw({ viewState });
  },
  zoom(by) {
    viewState = { ...viewState, zoom: viewState.zoom + by };
    redraw({ viewState });
  },
  settled: () => drawn,
});

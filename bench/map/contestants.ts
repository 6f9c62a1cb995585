import type { PageName } from './pages.ts';

/** One of those that draw points on a map. */
export interface MapPeer {
  readonly what: string;
  readonly page: PageName;
  /** Draws every point; else it draws groups of them, and less ink. */
  readonly drawsAll: boolean;
  /** At a million points it needs minutes for each round, so there it runs only when asked for with `--slow`. */
  readonly slow: boolean;
}

export const empty: MapPeer = { what: 'empty map', page: 'empty', drawsAll: false, slow: false };

export const peers: readonly MapPeer[] = [
  { what: 'leaflet circleMarker (canvas)', page: 'circle-marker', drawsAll: true, slow: false },
  { what: 'maplibre circles', page: 'maplibre', drawsAll: true, slow: false },
  { what: 'leaflet.glify', page: 'glify', drawsAll: true, slow: false },
  { what: 'leaflet.markercluster', page: 'markercluster', drawsAll: false, slow: true },
  { what: 'deck.gl scatterplot (binary)', page: 'deck', drawsAll: true, slow: true },
];

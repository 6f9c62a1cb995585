import { ours } from '../comparison.ts';
import type { PageName } from './pages.ts';

/** One of those that draw points on a map. */
export interface MapPeer {
  readonly what: string;
  readonly page: PageName;
  /** Draws every point; else it draws groups of them, and less ink. */
  readonly drawsAll: boolean;
}

export const ourLayer: MapPeer = { what: ours, page: 'ours', drawsAll: true };

export const empty: MapPeer = { what: 'empty map', page: 'empty', drawsAll: false };

export const peers: readonly MapPeer[] = [
  { what: 'leaflet circleMarker (canvas)', page: 'circle-marker', drawsAll: true },
  { what: 'leaflet.markercluster', page: 'markercluster', drawsAll: false },
  { what: 'leaflet.glify', page: 'glify', drawsAll: true },
  { what: 'deck.gl scatterplot (binary)', page: 'deck', drawsAll: true },
  { what: 'maplibre circles', page: 'maplibre', drawsAll: true },
];

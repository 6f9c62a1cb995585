import { type MapSize, wideMap } from './map-view.ts';

/** Above or below the text of a narrow screen. */
const narrowMap: MapSize = { width: 360, height: 320 };

/** About how large the map of a view is on this screen. */
export function mapSize(wide = wideMap): MapSize {
  return window.matchMedia('(min-width: 62em)').matches ? wide : narrowMap;
}

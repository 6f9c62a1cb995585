import type { MapSize } from './map-view.ts';

/** A view with a map. */
export type MapView = 'overview' | 'gaps' | 'partners' | 'routes';

/** Width of the text beside the map of a wide screen, as the style sheets of the views have it: pixels, share of the window, pixels. */
const textBeside: Readonly<Record<MapView, readonly [least: number, share: number, most: number]>> = {
  overview: [400, 0.325, 560],
  gaps: [380, 0.3, 520],
  partners: [420, 0.36, 600],
  routes: [420, 0.38, 640],
};
/** Pixels that header and filters take above the view where the filters take two lines, and the tools below the map. */
const room = { above: 164, below: 41 };
/** Up to this width the legend stands below the map and not on it. */
const legendBelow = { upTo: 560, height: 70 };

/** About how large the map of a view is in this window; rather too small, as its place is asked for before there is a map. */
export function mapSize(view: MapView, window: Pick<Window, 'innerWidth' | 'innerHeight' | 'matchMedia'>): MapSize {
  const { innerWidth, innerHeight } = window;
  if (!window.matchMedia('(min-width: 62em)').matches) {
    return { width: innerWidth, height: Math.max(300, innerHeight * 0.46) - (innerWidth <= legendBelow.upTo ? legendBelow.height : 0) };
  }
  const [least, share, most] = textBeside[view];
  const viewHeight = Math.max(320, innerHeight - room.above);
  return {
    width: innerWidth - Math.min(Math.max(least, innerWidth * share), most) - 1,
    height: (view === 'gaps' ? Math.max(400, viewHeight * 0.48) : viewHeight) - room.below,
  };
}

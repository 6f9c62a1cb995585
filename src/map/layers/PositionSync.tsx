import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { isPrinting } from '#ui/usePrinting.ts';
import type { MapPosition } from '#url/state.ts';
import type { Extent } from '../map-props.ts';
import { isSamePosition, positionOf, wholeCountryRoom, wholeOf } from '../map-view.ts';

export interface PositionSyncProps {
  readonly position: MapPosition | null;
  readonly extent: Extent | undefined;
  readonly onMove: (position: MapPosition | null) => void;
}

/** Pause after a movement before it is told, ms: the next one may follow at once. */
const pause = 250;

/** What Leaflet 1.9 keeps of a zoom that glides; its types leave it out. */
interface MapInside {
  _animatingZoom: boolean;
}

/** Leaflet moves a map at the end of its glide, also one that has been taken away meanwhile, and fails then. */
function endGlide(map: unknown): void {
  (map as MapInside)._animatingZoom = false;
}

/** Keeps map and link alike: a new link moves the map, and the reader's movements are told. */
export function PositionSync({ position, extent, onMove }: PositionSyncProps) {
  const map = useMap();
  /** Where the link says the map is, so far as the map knows. */
  const agreed = useRef<MapPosition | null>(null);
  const timer = useRef(0);

  const showWholeCountry = () => {
    map.fitBounds(wholeOf(extent), { ...wholeCountryRoom, animate: false });
    agreed.current = positionOf(map);
  };
  const follow = useEffectEvent((wanted: MapPosition | null) => {
    window.clearTimeout(timer.current);
    if (!wanted) return showWholeCountry();
    const known = agreed.current !== null && isSamePosition(wanted, agreed.current);
    agreed.current = wanted;
    if (!known) map.setView(wanted, wanted.zoom);
  });
  useEffect(() => follow(position), [position]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  // Before the map is taken away.
  useLayoutEffect(() => () => endGlide(map), [map]);

  const tell = () => {
    // On paper the map has another size and so another view, which is not the reader's.
    if (isPrinting()) return;
    const now = positionOf(map);
    if (agreed.current && isSamePosition(now, agreed.current)) return;
    agreed.current = now;
    onMove(now);
  };
  useMapEvents({
    moveend: () => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(tell, pause);
    },
    resize: () => {
      if (position === null) showWholeCountry();
    },
  });
  return null;
}

import { useLayoutEffect } from 'react';
import { useMap } from 'react-leaflet';
import { usePrinting } from '#ui/usePrinting.ts';
import { newSize } from '../map-view.ts';

interface PrintSyncProps {
  /** No position is asked for: `PositionSync` fits the whole country into any size. */
  readonly isWholeCountry: boolean;
}

/** Fits what is seen into the map's size on paper before it is printed, and goes back afterwards. */
export function PrintSync({ isWholeCountry }: PrintSyncProps) {
  const map = useMap();
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    if (!isPrinting) return;
    const [seen, centre, zoom] = [map.getBounds(), map.getCenter(), map.getZoom()];
    map.invalidateSize(newSize);
    if (!isWholeCountry) map.fitBounds(seen, { animate: false });
    return () => {
      map.invalidateSize(newSize);
      if (!isWholeCountry) map.setView(centre, zoom, { animate: false });
    };
  }, [map, isPrinting, isWholeCountry]);
  return null;
}

import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { newSize } from '../map-view.ts';

/** Tells the map when its box changes: Leaflet itself watches only the window. */
export function SizeSync() {
  const map = useMap();
  useEffect(() => {
    const observer = new ResizeObserver(() => map.invalidateSize(newSize));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
  return null;
}

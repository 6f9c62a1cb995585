import { useEffect } from 'react';
import { useMap } from 'react-leaflet';

/** Names the map for screen readers: it takes the focus, and arrow, plus and minus keys move it. */
export function MapLabel({ label }: { readonly label: string }) {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'region');
    container.setAttribute('aria-label', label);
  }, [map, label]);
  return null;
}

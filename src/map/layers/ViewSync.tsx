import { useEffect, useEffectEvent } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { ViewBounds } from '../map-props.ts';

interface ViewSyncProps {
  readonly onView: (bounds: ViewBounds) => void;
}

/** Tells what part of the world is on screen, at first and after each movement. */
export function ViewSync({ onView }: ViewSyncProps) {
  const map = useMap();
  const tell = useEffectEvent(() => {
    const bounds = map.getBounds();
    onView({ west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() });
  });
  useMapEvents({ moveend: () => tell(), resize: () => tell() });
  useEffect(() => tell(), []);
  return null;
}

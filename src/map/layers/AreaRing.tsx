import { useMemo } from 'react';
import { Polygon } from 'react-leaflet';
import { readRing } from '#engine/geo/ring.ts';
import { grounds } from '../ground.ts';
import type { ColourScheme } from '../map-props.ts';

export interface AreaRingProps {
  /** Encoded polyline of a ring. */
  readonly area: string;
  readonly scheme: ColourScheme;
}

/** The line around the drawn area that numbers are of. */
export function AreaRing({ area, scheme }: AreaRingProps) {
  const corners = useMemo(() => {
    const ring = readRing(area);
    return typeof ring === 'string' ? [] : Array.from(ring.lat, (lat, corner): [number, number] => [lat, ring.lng[corner]]);
  }, [area]);
  const line = { fill: false, interactive: false };
  return (
    <>
      <Polygon positions={corners} interactive={false} pathOptions={{ ...line, color: grounds[scheme].halo, weight: 5 }} />
      <Polygon positions={corners} interactive={false} pathOptions={{ ...line, color: grounds[scheme].pin, weight: 2.5, dashArray: '8 4' }} />
    </>
  );
}

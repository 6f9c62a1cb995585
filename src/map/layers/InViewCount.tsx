import { useEffect, useEffectEvent, useMemo } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { kinds } from '#columns/vocabulary.ts';
import { countInBox } from '#map/paint/count-in-box.ts';
import { worldX, worldY } from '#map/paint/projection.ts';
import { facilitiesFromZoom } from '../facilities-from-zoom.ts';
import type { FacilitiesInView, PlacedFacilities } from '../map-props.ts';

export interface InViewCountProps {
  readonly facilities: PlacedFacilities;
  readonly onInView: (inView: FacilitiesInView | null) => void;
}

/** `network` is a byte. */
const networksMost = 256;

/** Counts the facilities that the map shows, once a movement has ended. */
export function InViewCount({ facilities: { points, grid }, onInView }: InViewCountProps) {
  const map = useMap();
  const codes = useMemo(() => Uint16Array.from(points.network, (network, point) => network * kinds.length + points.kind[point]), [points]);
  const count = (codesNow: Uint16Array) => {
    if (map.getZoom() < facilitiesFromZoom) return onInView(null);
    const bounds = map.getBounds();
    const box = { minX: worldX(bounds.getWest()), minY: worldY(bounds.getNorth()), maxX: worldX(bounds.getEast()), maxY: worldY(bounds.getSouth()) };
    const counts = countInBox(grid, codesNow, networksMost * kinds.length, box);
    const byNetwork = new Int32Array(networksMost);
    const byKind = new Int32Array(kinds.length);
    for (const [code, found] of counts.entries()) {
      byNetwork[Math.floor(code / kinds.length)] += found;
      byKind[code % kinds.length] += found;
    }
    onInView({ byNetwork, byKind });
  };
  const countNow = useEffectEvent(count);
  useEffect(() => countNow(codes), [codes]);
  useMapEvents({ moveend: () => count(codes), resize: () => count(codes) });
  return null;
}

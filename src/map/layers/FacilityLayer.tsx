import { useMemo } from 'react';
import { facilityPainter } from '#map/paint/facility-painter.ts';
import { pointGrid } from '#map/paint/point-grid.ts';
import type { FacilityPoints } from '#worker/protocol.ts';
import type { ColourScheme } from '../map-props.ts';
import { discColours } from '../network-colours.ts';
import { PaintedTiles } from './PaintedTiles.tsx';

/** Facilities are drawn from this zoom on: before that there are more of them than pixels between them. */
const facilitiesFromZoom = 9;

export interface FacilityLayerProps {
  readonly facilities: FacilityPoints;
  readonly scheme: ColourScheme;
}

/** Facilities as discs in the colour of their network. */
export function FacilityLayer({ facilities, scheme }: FacilityLayerProps) {
  const grid = useMemo(() => pointGrid(facilities.lng, facilities.lat), [facilities]);
  const painter = useMemo(() => facilityPainter(facilities, grid, discColours(scheme)), [facilities, grid, scheme]);
  return <PaintedTiles painter={painter} zIndex={4} minZoom={facilitiesFromZoom} />;
}

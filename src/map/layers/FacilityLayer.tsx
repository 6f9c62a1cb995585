import { useMemo } from 'react';
import { facilityPainter } from '#map/paint/facility-painter.ts';
import { facilitiesFromZoom } from '../facilities-from-zoom.ts';
import type { ColourScheme, PlacedFacilities } from '../map-props.ts';
import { facilityColours } from '../network-colours.ts';
import { PaintedTiles } from './PaintedTiles.tsx';

export interface FacilityLayerProps {
  readonly facilities: PlacedFacilities;
  readonly scheme: ColourScheme;
}

/** Facilities in the shape of their kind and the colour of their network. */
export function FacilityLayer({ facilities: { points, grid }, scheme }: FacilityLayerProps) {
  const painter = useMemo(() => facilityPainter(points, grid, facilityColours(scheme)), [points, grid, scheme]);
  return <PaintedTiles painter={painter} zIndex={4} minZoom={facilitiesFromZoom} />;
}

import { useMemo } from 'react';
import { type PlaceCircles, placePainter } from '#map/paint/place-painter.ts';
import { grounds } from '../ground.ts';
import type { ColourScheme } from '../map-props.ts';
import { PaintedTiles } from './PaintedTiles.tsx';

interface PlaceLayerProps {
  readonly circles: PlaceCircles;
  readonly scheme: ColourScheme;
}

/** Places as circles, as large as what is out of reach in them. */
export function PlaceLayer({ circles, scheme }: PlaceLayerProps) {
  const painter = useMemo(() => placePainter(circles, grounds[scheme].gap), [circles, scheme]);
  return <PaintedTiles isStill painter={painter} zIndex={3} />;
}

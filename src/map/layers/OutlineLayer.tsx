import { useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import { outlinePainter } from '#map/paint/outline-painter.ts';
import { bordersOf } from '../drawings.ts';
import { grounds } from '../ground.ts';
import type { ColourScheme } from '../map-props.ts';
import { PaintedTiles } from './PaintedTiles.tsx';

export interface OutlineLayerProps {
  readonly outlines: Topology;
  readonly scheme: ColourScheme;
}

/** Approximate borders between provinces, prefectures and counties, over the areas. */
export function OutlineLayer({ outlines, scheme }: OutlineLayerProps) {
  const shapes = useMemo(
    () => ({
      province: bordersOf(outlines, 'province'),
      prefecture: bordersOf(outlines, 'prefecture'),
      county: bordersOf(outlines, 'county'),
    }),
    [outlines],
  );
  const painter = useMemo(() => outlinePainter(shapes, grounds[scheme].outline), [shapes, scheme]);
  return <PaintedTiles painter={painter} zIndex={3} />;
}

import { useMemo } from 'react';
import type { RegionLevel } from '#columns/vocabulary.ts';
import { type OutlineShapes, outlinePainter, ownAreaPainter } from '#map/paint/outline-painter.ts';
import type { Painter } from '#map/paint/painter.ts';
import type { Shapes } from '#map/paint/shapes.ts';
import { bordersOf, type Outlines, ownLinesOf } from '../drawings.ts';
import { grounds } from '../ground.ts';
import type { ColourScheme } from '../map-props.ts';
import { PaintedTiles } from './PaintedTiles.tsx';

export interface OutlineLayerProps {
  readonly outlines: Outlines;
  readonly scheme: ColourScheme;
}

/** Borders between provinces, prefectures and counties over the areas: approximate ones, and in their place those of the reader's own file. */
export function OutlineLayer({ outlines, scheme }: OutlineLayerProps) {
  const painter = useMemo((): Painter => {
    const { outline, ownArea } = grounds[scheme];
    const { own } = outlines;
    const painters = [
      outlinePainter(
        byLevel((level) => bordersOf(outlines, level)),
        outline,
      ),
    ];
    if (own)
      painters.push(
        outlinePainter(
          byLevel((level) => ownLinesOf(own, level)),
          outline,
        ),
        ownAreaPainter(ownLinesOf(own, 'others'), ownArea),
      );
    return (tile, context) => {
      for (const paint of painters) paint(tile, context);
    };
  }, [outlines, scheme]);
  return <PaintedTiles isStill painter={painter} zIndex={3} />;
}

/** Worked out when a level is first drawn. */
function byLevel(shapesOf: OutlineShapes): OutlineShapes {
  const made = new Map<RegionLevel, Shapes>();
  return (level) => {
    const shapes = made.get(level) ?? shapesOf(level);
    made.set(level, shapes);
    return shapes;
  };
}

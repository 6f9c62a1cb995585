import { useMemo } from 'react';
import { areaPainter } from '#map/paint/area-painter.ts';
import type { Shapes } from '#map/paint/shapes.ts';
import { grounds } from '../ground.ts';
import type { AreaReach, ColourScheme, ShownReach } from '../map-props.ts';
import { areaFills, shareColours } from '../scale.ts';
import { PaintedTiles } from './PaintedTiles.tsx';

export interface AreaLayerProps {
  readonly shapes: Shapes;
  readonly areas: AreaReach;
  readonly shown: ShownReach;
  readonly scheme: ColourScheme;
  /** Told when the areas are on screen. */
  readonly onPainted: ((areas: AreaReach) => void) | undefined;
}

/** Hexagons or regions coloured by their share, or by classes of their own. */
export function AreaLayer({ shapes, areas, shown, scheme, onPainted }: AreaLayerProps) {
  const { answer, classes } = areas;
  const painter = useMemo(
    () => areaPainter(shapes, answer, shown, areaFills((classes?.colours ?? shareColours)[scheme]), grounds[scheme].land, classes?.of),
    [shapes, answer, classes, shown, scheme],
  );
  return <PaintedTiles painter={painter} onPainted={() => onPainted?.(areas)} zIndex={2} />;
}

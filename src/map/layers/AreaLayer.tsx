import { type ReactNode, useMemo } from 'react';
import { areaPainter } from '#map/paint/area-painter.ts';
import { type AreaSources, areaShapes } from '../area-shapes.ts';
import { grounds } from '../ground.ts';
import type { AreaReach, ColourScheme, PickedArea, ShownReach } from '../map-props.ts';
import { areaFills } from '../scale.ts';
import { AreaPointer } from './AreaPointer.tsx';
import { PaintedTiles } from './PaintedTiles.tsx';

export interface AreaLayerProps extends AreaSources {
  readonly areas: AreaReach;
  readonly shown: ShownReach;
  readonly scheme: ColourScheme;
  readonly tipOf: ((area: PickedArea) => ReactNode) | undefined;
  readonly onPick: ((area: PickedArea | null) => void) | undefined;
}

/** Hexagons or regions coloured by their share, and the tip of the one under the pointer. */
export function AreaLayer({ hexagons, regions, outlines, areas, shown, scheme, tipOf, onPick }: AreaLayerProps) {
  const { unit, answer } = areas;
  const shapes = useMemo(() => areaShapes(unit, { hexagons, regions, outlines }), [unit, hexagons, regions, outlines]);
  const painter = useMemo(() => areaPainter(shapes, answer, shown, areaFills(scheme), grounds[scheme].land), [shapes, answer, shown, scheme]);
  return (
    <>
      <PaintedTiles painter={painter} zIndex={2} />
      <AreaPointer shapes={shapes} areas={areas} scheme={scheme} tipOf={tipOf} onPick={onPick} />
    </>
  );
}

import { useMemo } from 'react';
import type { AreaSources } from '../area-shapes.ts';
import { grounds } from '../ground.ts';
import type { ColourScheme, Picked } from '../map-props.ts';
import { pickOutline } from '../pick-outline.ts';
import { PickRim } from './PickRim.tsx';

export interface PinLayerProps extends AreaSources {
  readonly pinned: Picked;
  readonly scheme: ColourScheme;
}

/** Keeps a rim around what is pinned, whatever unit or facilities are drawn meanwhile. */
export function PinLayer({ pinned, scheme, hexagons, regions, outlines }: PinLayerProps) {
  const outline = useMemo(() => pickOutline(pinned, { hexagons, regions, outlines }), [pinned, hexagons, regions, outlines]);
  if (!outline) return null;
  return (
    <>
      <PickRim outline={outline} colour={grounds[scheme].halo} weight={6} />
      <PickRim outline={outline} colour={grounds[scheme].pin} weight={3} />
    </>
  );
}

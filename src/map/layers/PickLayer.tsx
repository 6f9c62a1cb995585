import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Shapes } from '#map/paint/shapes.ts';
import type { AreaSources } from '../area-shapes.ts';
import { grounds } from '../ground.ts';
import type { AreaReach, ColourScheme, Picked } from '../map-props.ts';
import { type Aim, type FoundFacilities, type FoundPlaces, isSamePick, pickFrom } from '../pick.ts';
import { pickOutline } from '../pick-outline.ts';
import classes from './PickLayer.module.css';
import { PickRim } from './PickRim.tsx';
import { PickTip } from './PickTip.tsx';
import { useAim } from './useAim.ts';

export interface PickLayerProps extends AreaSources {
  readonly shapes: Shapes | undefined;
  readonly areas: AreaReach | undefined;
  readonly facilities: FoundFacilities | undefined;
  readonly places: FoundPlaces | undefined;
  readonly pinned: Picked | null;
  readonly scheme: ColourScheme;
  readonly tipOf: ((picked: Picked) => ReactNode) | undefined;
  readonly onPick: ((picked: Picked | null, by: 'pointer' | 'keyboard') => void) | undefined;
}

/** Finds what is under the pointer, the finger or, by keyboard, the crosshair; rims it and says what it is. Found by place: what is drawn are pixels, not elements. */
export function PickLayer({ shapes, areas, facilities, places, pinned, scheme, tipOf, onPick, hexagons, regions, outlines }: PickLayerProps) {
  const map = useMap();
  const pick = useMemo(() => pickFrom(shapes, areas, facilities, places), [shapes, areas, facilities, places]);
  const [found, setFound] = useState<Picked | null>(null);
  const looks = useRef(0);
  const look = async (at: Aim | null, keep: boolean) => {
    const turn = ++looks.current;
    const next = at && (await pick(at));
    // The pointer may have gone on meanwhile.
    if (turn !== looks.current) return;
    // The same thing keeps its identity, so that a pointer that moves within an area draws nothing.
    setFound((last) => (keep && isSamePick(last, next) ? last : next));
  };
  const { aim, byKeyboard } = useAim({
    look: (at) => look(at, true),
    choose: async (at, by) => onPick?.(at && (await pick(at)), by),
  });
  const lookAgain = useEffectEvent((_: typeof pick) => look(aim.current, false));
  useEffect(() => {
    lookAgain(pick);
  }, [pick]);

  const outline = useMemo(() => found && pickOutline(found, { hexagons, regions, outlines }), [found, hexagons, regions, outlines]);
  const said = found && tipOf?.(found);
  return (
    <>
      {outline && <PickRim outline={outline} colour={grounds[scheme].text} weight={1.5} />}
      {byKeyboard && <div className={classes.crosshair} aria-hidden />}
      {outline && said && !isSamePick(found, pinned) && <PickTip at={map.latLngToContainerPoint(outline.top)}>{said}</PickTip>}
      <div className={classes.spoken} role="status">
        {byKeyboard && said}
      </div>
    </>
  );
}

import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaUnit } from '#engine/coverage/question.ts';
import type { HoursReachAnswer, ParcelPath } from '#engine/routing/parcels/answer.ts';
import { bandColours } from '#map/band-scale.ts';
import { ClassLegend } from '#map/ClassLegend.tsx';
import type { AreaReach, DrawnPath, Picked } from '#map/map-props.ts';
import { NetworkMap } from '#map/NetworkMap.tsx';
import { formatKm } from '#ui/format-number.ts';
import type { MapPosition } from '#url/state.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useMapBase } from '#views/overview/useMapBase.ts';
import classes from './RoutesParts.module.css';
import { RoutesTip } from './RoutesTip.tsx';
import { bandClass, bandLimits, usualLimit } from './reach-bands.ts';

interface RoutesMapProps {
  readonly position: MapPosition | null;
  /** Undefined before the first answer. */
  readonly reach: { readonly unit: AreaUnit; readonly answer: HoursReachAnswer } | undefined;
  readonly shown: ParcelPath | undefined;
  readonly without: ParcelPath | undefined;
  readonly onPick: (picked: Picked | null) => void;
}

function drawn(name: string, weight: DrawnPath['weight'], path: ParcelPath): DrawnPath {
  const legs = path.legs.filter(({ mode }) => mode !== 'pick');
  return { name, weight, legs: legs.map(({ from, to, mode, handOff }) => ({ from, to, inTheAir: mode === 'air', handOff })) };
}

/** Bands of hours, and over them the path shown and the one without agreements. */
export function RoutesMap({ position, reach, shown, without, onPick }: RoutesMapProps) {
  const { t } = useTranslation();
  const { state } = usePageState();
  const { map } = useMapBase(reach?.unit ?? 'hexagon-coarse');
  const areas = useMemo<AreaReach | undefined>(() => {
    if (!reach) return undefined;
    const { area, areaBand, areaTotal, areaBefore, areaAfter, largestTotal, bands } = reach.answer;
    return {
      unit: reach.unit,
      answer: { row: area, total: areaTotal, before: areaBefore, after: areaAfter, largestTotal },
      classes: { of: areaBand.map((band) => bandClass(bands, band)), colours: bandColours },
    };
  }, [reach]);
  const paths = useMemo(() => [...(without ? [drawn('without', 'other', without)] : []), ...(shown ? [drawn('shown', 'main', shown)] : [])], [shown, without]);
  const limit = state.h ?? usualLimit;
  const tipOf = useCallback((picked: Picked) => <RoutesTip picked={picked} measure={state.by} limit={limit} />, [state.by, limit]);
  return (
    <NetworkMap {...map} areas={areas} paths={paths} position={position} tipOf={tipOf} onPick={onPick}>
      <ClassLegend
        title={t('routes.map.bands', { measure: t(`measureShort.${state.by}`) })}
        scheme={map.scheme}
        colours={bandColours}
        names={[...bandLimits.map((hours) => t('routes.map.within', { hours: formatKm(hours) })), t('routes.map.later'), t('routes.map.never')]}
      >
        {shown && <p className={classes.pathNote}>{t('routes.map.path')}</p>}
      </ClassLegend>
    </NetworkMap>
  );
}

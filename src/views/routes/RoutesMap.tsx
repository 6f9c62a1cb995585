import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaUnit } from '#engine/coverage/question.ts';
import type { HoursReachAnswer, ParcelPath } from '#engine/routing/parcels/answer.ts';
import { bandColours } from '#map/band-scale.ts';
import { ClassLegend } from '#map/ClassLegend.tsx';
import type { AreaReach, DrawnPath, Picked, PickedArea } from '#map/map-props.ts';
import { NetworkMap } from '#map/NetworkMap.tsx';
import { type AnswerQuery, AnswerState } from '#ui/AnswerState.tsx';
import { formatKm } from '#ui/format-number.ts';
import { Later } from '#ui/Later.tsx';
import type { MapPosition } from '#url/state.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { PickTip } from '#views/overview/cards/PickTip.tsx';
import { PinnedCard } from '#views/overview/cards/PinnedCard.tsx';
import { NearKeys } from '#views/overview/NearKeys.tsx';
import { MapStage } from '#views/overview/tools/MapStage.tsx';
import { useNearMap } from '#views/overview/use-near-map.ts';
import { useMapBase } from '#views/overview/useMapBase.ts';
import { legendWords } from '#views/words/legend-words.ts';
import classes from './RoutesParts.module.css';
import { RoutesTip } from './RoutesTip.tsx';
import { bandClass, bandLimits, usualLimit } from './reach-bands.ts';

interface RoutesMapProps {
  readonly position: MapPosition | null;
  /** Undefined before the first answer. */
  readonly reach: { readonly unit: AreaUnit; readonly answer: HoursReachAnswer } | undefined;
  readonly shown: ParcelPath | undefined;
  readonly without: ParcelPath | undefined;
  /** Why there is no map. */
  readonly query: AnswerQuery<object>;
  /** A click chooses an end of the path; null: it pins what was clicked, as it does with facilities. */
  readonly onArea: ((area: PickedArea) => void) | null;
}

function drawn(name: string, weight: DrawnPath['weight'], path: ParcelPath): DrawnPath {
  const legs = path.legs.filter(({ mode }) => mode !== 'pick');
  return { name, weight, legs: legs.map(({ from, to, mode, handOff }) => ({ from, to, inTheAir: mode === 'air', handOff })) };
}

/** Bands of hours, and over them the path shown and the one without agreements. */
export function RoutesMap({ position, reach, shown, without, query, onArea }: RoutesMapProps) {
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
  const near = useNearMap(position, { hasPlaces: false, hasAllKinds: true });
  const { pick } = near;
  const tipOf = useCallback(
    (picked: Picked) =>
      picked.what === 'area' ? <RoutesTip area={picked} measure={state.by} limit={limit} /> : <PickTip picked={picked} measure={state.by} />,
    [state.by, limit],
  );
  const onPick = useCallback(
    (picked: Picked | null, by: 'pointer' | 'keyboard') => {
      if (picked?.what === 'area' && onArea) onArea(picked);
      else pick(picked, by);
    },
    [onArea, pick],
  );
  const legend = t('routes.map.bands', { measure: t(`measureShort.${state.by}`) });
  return (
    <MapStage
      basemap={map.basemap}
      legend={legend}
      listed={areas && { areas, measure: state.by, first: 'gaps' }}
      facilities={near.single}
      onPick={(picked) => onPick(picked, 'keyboard')}
      over={near.pinned && <PinnedCard pinned={near.pinned} onClose={() => pick(null, 'pointer')} ofArea={tipOf} />}
    >
      {(staged) => (
        <AnswerState query={query} loading={t('map.loading')} empty={t('map.empty')}>
          {() => (
            <Later>
              {() => (
                <NetworkMap {...map} {...staged} {...near.drawn} areas={areas} paths={paths} position={position} tipOf={tipOf} onPick={onPick}>
                  <ClassLegend
                    title={legend}
                    scheme={map.scheme}
                    colours={bandColours}
                    names={[...bandLimits.map((hours) => t('routes.map.within', { hours: formatKm(hours) })), t('routes.map.later'), t('routes.map.never')]}
                    words={legendWords(state.by, t)}
                  >
                    {shown && <p className={classes.pathNote}>{t('routes.map.path')}</p>}
                    <NearKeys near={near} />
                  </ClassLegend>
                </NetworkMap>
              )}
            </Later>
          )}
        </AnswerState>
      )}
    </MapStage>
  );
}

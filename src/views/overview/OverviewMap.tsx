import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picked } from '#map/map-props.ts';
import { NetworkMap } from '#map/NetworkMap.tsx';
import { placesFromZoom } from '#map/paint/place-painter.ts';
import { useAreas } from '#queries/use-areas.ts';
import { usePlaceReach } from '#queries/use-place-reach.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { Later } from '#ui/Later.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { areaQuestion, placeReachQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { useMapShown } from '#views/frame/useMapShown.ts';
import { reachWords } from '#views/words/limit-words.ts';
import { FacilityKey } from './cards/FacilityKey.tsx';
import { PickTip } from './cards/PickTip.tsx';
import { type Pinned, PinnedCard } from './cards/PinnedCard.tsx';
import { PlaceKey } from './cards/PlaceKey.tsx';
import { usePinnedPlace } from './cards/use-pinned-place.ts';
import { drawnUnit, mapPosition } from './map-view.ts';
import { ReachLegend } from './ReachLegend.tsx';
import { MapStage } from './tools/MapStage.tsx';
import { PlayYears } from './tools/PlayYears.tsx';
import { useNearMap } from './use-near-map.ts';
import { useMapBase } from './useMapBase.ts';

/** Share in reach by hexagon or region, the facilities when near, and the card of what is pinned. */
export function OverviewMap() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, url, change } = usePageState();
  const data = useData();
  const position = useMemo(() => mapPosition(state, data), [state, data]);
  const unit = drawnUnit(state, position);
  const { map, outlinesFailed } = useMapBase(unit);
  const areas = useAreas(areaQuestion(state, unit));
  const asked = useMemo(() => ({ state, unit }), [state, unit]);
  const answered = useAnswered(asked, areas);
  const near = useNearMap(position, state);
  const placesNear = position !== null && position.zoom >= placesFromZoom;
  const placeReach = usePlaceReach(placeReachQuestion(state), placesNear);
  const answeredPlaces = useAnswered(state, placeReach);
  const places = useMemo(
    () => (placesNear && answeredPlaces ? { ...answeredPlaces.answer, measure: answeredPlaces.question.by } : undefined),
    [placesNear, answeredPlaces],
  );
  const answer = answered?.answer;
  const answeredUnit = answered?.question.unit;
  const shownAreas = useMemo(() => (answer && answeredUnit ? { unit: answeredUnit, answer } : undefined), [answer, answeredUnit]);
  const onPainted = useMapShown(url, areas, outlinesFailed ? undefined : shownAreas);

  const onArea = useCallback((area: string) => change({ area }), [change]);
  const shownState = answered?.question.state ?? state;
  const measure = shownState.by;
  const [pinned, setPinned] = useState<Pinned | null>(null);
  const place = usePinnedPlace(pinned?.picked ?? null);
  const links = useMemo(() => (place && pinned?.picked.what === 'place' ? { from: pinned.picked, ...place } : undefined), [place, pinned]);
  const tipOf = useCallback((picked: Picked) => <PickTip picked={picked} measure={measure} />, [measure]);
  const onPick = useCallback((picked: Picked | null, by: 'pointer' | 'keyboard') => setPinned(picked && { picked, byKeyboard: by === 'keyboard' }), []);
  return (
    <MapStage
      basemap={map.basemap}
      legend={reachWords(shownState, t, language)}
      listed={shownAreas && { areas: shownAreas, measure, first: 'gaps' }}
      facilities={near.single}
      onPick={(picked) => setPinned({ picked, byKeyboard: true })}
      tools={<PlayYears unit={unit} />}
      over={pinned && <PinnedCard pinned={pinned} onClose={() => setPinned(null)} />}
    >
      {(staged) => (
        <AnswerState query={{ ...areas, data: areas.error ? undefined : data }} loading={t('map.loading')} empty={t('map.empty')}>
          {() => (
            <Later>
              {() => (
                <NetworkMap
                  {...map}
                  {...staged}
                  {...near.drawn}
                  areas={shownAreas}
                  places={places}
                  links={links}
                  onPainted={onPainted}
                  position={position}
                  area={state.area}
                  onArea={onArea}
                  tipOf={tipOf}
                  onPick={onPick}
                  pinned={pinned?.picked}
                >
                  <ReachLegend state={shownState}>
                    {places && <PlaceKey measure={places.measure} />}
                    {near.inView && <FacilityKey inView={near.inView} />}
                  </ReachLegend>
                </NetworkMap>
              )}
            </Later>
          )}
        </AnswerState>
      )}
    </MapStage>
  );
}

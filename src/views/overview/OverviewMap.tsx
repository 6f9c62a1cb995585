import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { densityFromZoom } from '#map/facility-drawing.ts';
import { noFacilities } from '#map/facility-look.ts';
import type { FacilitiesInView, Picked, ViewBounds } from '#map/map-props.ts';
import { NetworkMap } from '#map/NetworkMap.tsx';
import { townsFromZoom } from '#map/name-labels.ts';
import { placesFromZoom } from '#map/paint/place-painter.ts';
import { useAreas } from '#queries/use-areas.ts';
import { useFacilityPoints } from '#queries/use-facility-points.ts';
import { usePlaceReach } from '#queries/use-place-reach.ts';
import { useTowns } from '#queries/use-towns.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { Later } from '#ui/Later.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { useSteady } from '#ui/useSteady.ts';
import { areaQuestion, placeReachQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useMapShown } from '#views/frame/useMapShown.ts';
import { FacilityKey } from './cards/FacilityKey.tsx';
import { PickTip } from './cards/PickTip.tsx';
import { type Pinned, PinnedCard } from './cards/PinnedCard.tsx';
import { PlaceKey } from './cards/PlaceKey.tsx';
import { usePinnedPlace } from './cards/use-pinned-place.ts';
import { drawnUnit, facilityFilter, mapPosition } from './map-view.ts';
import classes from './OverviewMap.module.css';
import { ReachLegend } from './ReachLegend.tsx';
import { InViewList } from './tools/InViewList.tsx';
import { listButton, MapTools } from './tools/MapTools.tsx';
import { useGround } from './tools/use-ground.ts';
import { useMapBase } from './useMapBase.ts';

/** Share in reach by hexagon or region, the facilities when near, and the card of what is pinned. */
export function OverviewMap() {
  const { t } = useTranslation();
  const { state, url, change } = usePageState();
  const data = useData();
  const view = useRef<HTMLDivElement>(null);
  const ground = useGround();
  const [tilesFail, setTilesFail] = useState(false);
  const position = useMemo(() => mapPosition(state, data), [state, data]);
  const unit = drawnUnit(state, position);
  const { map, outlinesFailed } = useMapBase(unit);
  const areas = useAreas(areaQuestion(state, unit));
  const asked = useMemo(() => ({ state, unit }), [state, unit]);
  const answered = useAnswered(asked, areas);
  const near = position !== null && position.zoom >= densityFromZoom;
  const facilities = useFacilityPoints(near);
  const towns = useTowns(position !== null && position.zoom >= townsFromZoom);
  const placesNear = position !== null && position.zoom >= placesFromZoom;
  const placeReach = usePlaceReach(placeReachQuestion(state), placesNear);
  const answeredPlaces = useAnswered(state, placeReach);
  const places = useMemo(
    () => (placesNear && answeredPlaces ? { ...answeredPlaces.answer, measure: answeredPlaces.question.by } : undefined),
    [placesNear, answeredPlaces],
  );
  const filter = useSteady(facilityFilter(state, data));
  const answer = answered?.answer;
  const answeredUnit = answered?.question.unit;
  const shownAreas = useMemo(() => (answer && answeredUnit ? { unit: answeredUnit, answer } : undefined), [answer, answeredUnit]);
  const onPainted = useMapShown(url, areas, outlinesFailed ? undefined : shownAreas);

  const onArea = useCallback((area: string) => change({ area }), [change]);
  const measure = (answered?.question.state ?? state).by;
  const [pinned, setPinned] = useState<Pinned | null>(null);
  const place = usePinnedPlace(pinned?.picked ?? null);
  const links = useMemo(() => (place && pinned?.picked.what === 'place' ? { from: pinned.picked, ...place } : undefined), [place, pinned]);
  const [inView, setInView] = useState<FacilitiesInView | null>(null);
  const tipOf = useCallback((picked: Picked) => <PickTip picked={picked} measure={measure} />, [measure]);
  const onPick = useCallback((picked: Picked | null, by: 'pointer' | 'keyboard') => setPinned(picked && { picked, byKeyboard: by === 'keyboard' }), []);
  const [bounds, setBounds] = useState<ViewBounds | null>(null);
  const [isListed, setIsListed] = useState(false);
  const closeList = () => {
    setIsListed(false);
    view.current?.parentElement?.querySelector<HTMLElement>(`#${listButton}`)?.focus();
  };
  const points = facilities.data;
  const single = useMemo(() => (near && inView?.single && points ? { points, filter } : null), [near, inView?.single, points, filter]);
  return (
    <>
      <div className={classes.view} ref={view}>
        <AnswerState query={{ ...areas, data: areas.error ? undefined : data }} loading={t('map.loading')} empty={t('map.empty')}>
          {() => (
            <Later>
              {() => (
                <NetworkMap
                  {...map}
                  basemap={ground.choice === 'none' ? undefined : map.basemap}
                  tiles={ground.service}
                  onTilesFail={setTilesFail}
                  towns={towns}
                  areas={shownAreas}
                  places={places}
                  links={links}
                  onPainted={onPainted}
                  facilities={facilities.data ?? (near ? noFacilities : undefined)}
                  facilityFilter={filter}
                  position={position}
                  area={state.area}
                  onArea={onArea}
                  tipOf={tipOf}
                  onPick={onPick}
                  pinned={pinned?.picked}
                  onInView={setInView}
                  onView={setBounds}
                >
                  <ReachLegend state={answered?.question.state ?? state}>
                    {places && <PlaceKey measure={places.measure} />}
                    {near && facilities.data && inView && <FacilityKey inView={inView} />}
                  </ReachLegend>
                </NetworkMap>
              )}
            </Later>
          )}
        </AnswerState>
        {isListed && bounds && shownAreas && (
          <InViewList
            bounds={bounds}
            areas={shownAreas}
            measure={measure}
            facilities={single}
            onPick={(picked) => setPinned({ picked, byKeyboard: true })}
            onClose={closeList}
          />
        )}
        {pinned && <PinnedCard pinned={pinned} onClose={() => setPinned(null)} />}
      </div>
      <MapTools unit={unit} view={view} ground={ground} isFailing={tilesFail} isListed={isListed} onList={setIsListed} />
    </>
  );
}

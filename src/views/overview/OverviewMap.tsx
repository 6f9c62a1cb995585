import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picked } from '#map/map-props.ts';
import { NetworkMap } from '#map/NetworkMap.tsx';
import { useAreas } from '#queries/use-areas.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { Later } from '#ui/Later.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { areaQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { useAskedAhead } from '#views/frame/useAskedAhead.ts';
import { useMapShown } from '#views/frame/useMapShown.ts';
import { reachWords } from '#views/words/limit-words.ts';
import { hasYears } from '#views/words/present.ts';
import { PickTip } from './cards/PickTip.tsx';
import { PinnedCard } from './cards/PinnedCard.tsx';
import { drawnUnit } from './map-view.ts';
import { NearKeys } from './NearKeys.tsx';
import { positionOnScreen } from './position-on-screen.ts';
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
  const position = positionOnScreen(state, data, 'overview');
  const unit = drawnUnit(state, position);
  const { map, outlinesFailed } = useMapBase(unit);
  useAskedAhead('areas', (next) => areaQuestion(next, drawnUnit(next, positionOnScreen(next, data, 'overview'))));
  const areas = useAreas(areaQuestion(state, unit));
  const asked = useMemo(() => ({ state, unit }), [state, unit]);
  const answered = useAnswered(asked, areas);
  const near = useNearMap(position, { hasPlaces: true, hasAllKinds: false });
  const answer = answered?.answer;
  const answeredUnit = answered?.question.unit;
  const shownAreas = useMemo(() => (answer && answeredUnit ? { unit: answeredUnit, answer } : undefined), [answer, answeredUnit]);
  const onPainted = useMapShown(url, areas, outlinesFailed ? undefined : shownAreas);

  const years = useMemo(() => hasYears(data) && <PlayYears unit={unit} />, [data, unit]);
  const onArea = useCallback((area: string) => change({ area }), [change]);
  const shownState = answered?.question.state ?? state;
  const measure = shownState.by;
  const tipOf = useCallback((picked: Picked) => <PickTip picked={picked} measure={measure} />, [measure]);
  return (
    <MapStage
      basemap={map.basemap}
      legend={reachWords(shownState, t, language)}
      listed={shownAreas && { areas: shownAreas, measure, first: 'gaps' }}
      facilities={near.single}
      onPick={(picked) => near.pick(picked, 'keyboard')}
      tools={years}
      over={near.pinned && <PinnedCard pinned={near.pinned} onClose={() => near.pick(null, 'pointer')} />}
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
                  onPainted={onPainted}
                  position={position}
                  area={state.area}
                  onArea={onArea}
                  tipOf={tipOf}
                  onPick={near.pick}
                >
                  <ReachLegend state={shownState}>
                    <NearKeys near={near} />
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

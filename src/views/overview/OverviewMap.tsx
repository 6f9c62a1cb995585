import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { facilitiesFromZoom } from '#map/facilities-from-zoom.ts';
import { Legend } from '#map/Legend.tsx';
import type { FacilitiesInView, Picked } from '#map/map-props.ts';
import { NetworkMap } from '#map/NetworkMap.tsx';
import { useAreas } from '#queries/use-areas.ts';
import { useDrawing } from '#queries/use-drawing.ts';
import { useFacilityPoints } from '#queries/use-facility-points.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { formatKm } from '#ui/format-number.ts';
import { useAnswered } from '#ui/useAnswered.ts';
import { outcomeOf, usePartShown } from '#ui/usePartShown.ts';
import { areaQuestion, facilityQuestion } from '#url/questions.ts';
import type { MapPosition } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { pointName } from '#views/words/point-name.ts';
import { FacilityKey } from './cards/FacilityKey.tsx';
import { PickTip } from './cards/PickTip.tsx';
import { type Pinned, PinnedCard } from './cards/PinnedCard.tsx';
import { drawnUnit, mapPosition } from './map-view.ts';
import { useMapWords } from './useMapWords.ts';

/** Share in reach by hexagon or region, the facilities when near, and the card of what is pinned. */
export function OverviewMap() {
  const { t } = useTranslation();
  const { language, scheme } = useReader();
  const { state, url, change } = usePageState();
  const data = useData();
  const words = useMapWords();
  const position = useMemo(() => mapPosition(state, data), [state, data]);
  const unit = drawnUnit(state, position);
  const areas = useAreas(areaQuestion(state, unit));
  const asked = useMemo(() => ({ state, unit }), [state, unit]);
  const answered = useAnswered(asked, areas);
  const near = position !== null && position.zoom >= facilitiesFromZoom;
  const facilities = useFacilityPoints(facilityQuestion(state), near);
  const basemap = useDrawing('basemap');
  const outlines = useDrawing('outlines');
  const answer = answered?.answer;
  const answeredUnit = answered?.question.unit;
  const shownAreas = useMemo(() => (answer && answeredUnit ? { unit: answeredUnit, answer } : undefined), [answer, answeredUnit]);
  usePartShown('map', url, outcomeOf(areas));

  const onMove = useCallback((at: MapPosition | null) => change({ at }, { replace: true }), [change]);
  const measure = (answered?.question.state ?? state).by;
  const [pinned, setPinned] = useState<Pinned | null>(null);
  const [inView, setInView] = useState<FacilitiesInView | null>(null);
  const tipOf = useCallback((picked: Picked) => <PickTip picked={picked} measure={measure} />, [measure]);
  const onPick = useCallback((picked: Picked | null, by: 'pointer' | 'keyboard') => setPinned(picked && { picked, byKeyboard: by === 'keyboard' }), []);
  const legend = answered?.question.state ?? state;
  return (
    <>
      <AnswerState query={{ ...areas, data: areas.error ? undefined : data }} loading={t('map.loading')} empty={t('map.empty')}>
        {() => (
          <NetworkMap
            basemap={basemap.data}
            outlines={outlines.data}
            regions={data.regions}
            hexagons={data.hexagons}
            areas={shownAreas}
            facilities={facilities.data}
            extent={data.manifest.own?.extent}
            position={position}
            onMove={onMove}
            tipOf={tipOf}
            onPick={onPick}
            pinned={pinned?.picked}
            onInView={setInView}
            scheme={scheme}
            language={language}
            words={words}
          >
            <Legend
              title={t(`map.legend.${legend.by}`, { km: formatKm(legend.km), point: pointName(legend.kind, t, language) })}
              scheme={scheme}
              words={{ fainter: t(`map.fainter.${legend.by}`), notInData: t('map.notInData') }}
            >
              {near && inView && <FacilityKey inView={inView} />}
            </Legend>
          </NetworkMap>
        )}
      </AnswerState>
      {pinned && <PinnedCard pinned={pinned} onClose={() => setPinned(null)} />}
    </>
  );
}

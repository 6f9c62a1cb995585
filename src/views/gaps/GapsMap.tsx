import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hexagonUnitAt } from '#map/hexagon-unit.ts';
import type { Picked } from '#map/map-props.ts';
import { NetworkMap } from '#map/NetworkMap.tsx';
import { townsFromZoom } from '#map/name-labels.ts';
import { useAreas } from '#queries/use-areas.ts';
import { useTowns } from '#queries/use-towns.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { Later } from '#ui/Later.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { areaQuestion, gapQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { useMapShown } from '#views/frame/useMapShown.ts';
import { isHexagon } from '#views/overview/cards/area-words.ts';
import { PickTip } from '#views/overview/cards/PickTip.tsx';
import { positionOnScreen } from '#views/overview/position-on-screen.ts';
import { ReachLegend } from '#views/overview/ReachLegend.tsx';
import { MapStage } from '#views/overview/tools/MapStage.tsx';
import { useMapBase } from '#views/overview/useMapBase.ts';
import { reachWords } from '#views/words/limit-words.ts';

interface GapsMapProps {
  /** What the list points at. */
  readonly pointed: Picked | null;
  /** An area was clicked; its code, or null for none. */
  readonly onPick: (code: number | null) => void;
}

/** Reach of the regions that are listed; places have no outlines, so their counties are drawn. Regions without any are hexagons. */
export function GapsMap({ pointed, onPick }: GapsMapProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, url, change } = usePageState();
  const data = useData();
  const { unit: listed } = gapQuestion(state);
  const position = positionOnScreen(state, data, 'gaps');
  const hasOutlines = data.manifest.own?.outlines ?? true;
  const unit = hasOutlines ? (listed === 'place' ? 'county' : listed) : hexagonUnitAt(position?.zoom ?? null);
  const towns = useTowns(position !== null && position.zoom >= townsFromZoom);
  const areas = useAreas(areaQuestion(state, unit));
  const asked = useMemo(() => ({ state, unit }), [state, unit]);
  const answered = useAnswered(asked, areas);
  const shown = useMemo(() => answered && { unit: answered.question.unit, answer: answered.answer }, [answered]);
  const legend = answered?.question.state ?? state;
  const { map, outlinesFailed } = useMapBase(unit);
  const onPainted = useMapShown(url, areas, outlinesFailed ? undefined : shown);

  const onArea = useCallback((area: string) => change({ area }), [change]);
  const tipOf = useCallback((picked: Picked) => <PickTip picked={picked} measure={legend.by} />, [legend.by]);
  const pick = useCallback(
    (picked: Picked | null) => onPick(picked?.what === 'area' && !isHexagon(picked.unit) ? data.regions.code[picked.row] : null),
    [onPick, data],
  );
  return (
    <MapStage
      basemap={map.basemap}
      legend={reachWords(legend, t, language)}
      listed={shown && { areas: shown, measure: legend.by, first: 'gaps' }}
      facilities={null}
      onPick={pick}
    >
      {(staged) => (
        <AnswerState query={{ ...areas, data: areas.error ? undefined : data }} loading={t('map.loading')} empty={t('map.empty')}>
          {() => (
            <Later>
              {() => (
                <NetworkMap
                  {...map}
                  {...staged}
                  towns={towns}
                  areas={shown}
                  onPainted={onPainted}
                  position={position}
                  area={state.area}
                  onArea={onArea}
                  tipOf={tipOf}
                  onPick={pick}
                  pinned={pointed}
                >
                  <ReachLegend state={legend} />
                </NetworkMap>
              )}
            </Later>
          )}
        </AnswerState>
      )}
    </MapStage>
  );
}

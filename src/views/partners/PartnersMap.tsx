import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharingAreaAnswer } from '#engine/partners/answer.ts';
import type { Player, Scenario } from '#engine/partners/question.ts';
import { ClassLegend } from '#map/ClassLegend.tsx';
import { changeClass, changeClasses, changeColours } from '#map/change-scale.ts';
import { Legend } from '#map/Legend.tsx';
import type { AreaReach, Picked } from '#map/map-props.ts';
import { NetworkMap } from '#map/NetworkMap.tsx';
import { usePartnersAreas } from '#queries/use-partners-areas.ts';
import { useSharingAreas } from '#queries/use-sharing-areas.ts';
import { type AnswerQuery, AnswerState } from '#ui/AnswerState.tsx';
import { Later } from '#ui/Later.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { partnersAreaQuestion, sharingAreaQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { useMapShown } from '#views/frame/useMapShown.ts';
import { PickTip } from '#views/overview/cards/PickTip.tsx';
import { PinnedCard } from '#views/overview/cards/PinnedCard.tsx';
import { drawnUnit } from '#views/overview/map-view.ts';
import { NearKeys } from '#views/overview/NearKeys.tsx';
import { positionOnScreen } from '#views/overview/position-on-screen.ts';
import { MapStage } from '#views/overview/tools/MapStage.tsx';
import { useNearMap } from '#views/overview/use-near-map.ts';
import { useMapBase } from '#views/overview/useMapBase.ts';
import { legendWords } from '#views/words/legend-words.ts';
import { PartnersTip } from './PartnersTip.tsx';
import { setName, setOfIds, sideName } from './player-names.ts';
import { noSharing } from './scenario-of.ts';

interface PartnersMapProps {
  readonly players: readonly Player[];
  readonly scenario: Scenario;
  /** Undefined before it is known who shares. */
  readonly sides: readonly string[] | undefined;
  /** Why it is not known; the headline offers the retry. */
  readonly failure: Error | null;
}

function changeAreas({ row, total, both, onlyBefore, onlyAfter, largestTotal }: SharingAreaAnswer): Pick<AreaReach, 'answer' | 'classes'> {
  return {
    answer: {
      row,
      total,
      before: both.map((amount, area) => amount + onlyBefore[area]),
      after: both.map((amount, area) => amount + onlyAfter[area]),
      largestTotal,
    },
    classes: { of: Uint8Array.from(total, (amount, area) => changeClass(amount, onlyBefore[area], onlyAfter[area])), colours: changeColours },
  };
}

/** Where the reach of one side changes by sharing; or, where a combination is chosen, where exactly these networks cover. */
export function PartnersMap({ players, scenario, sides, failure }: PartnersMapProps) {
  const { t } = useTranslation();
  const { language, scheme } = useReader();
  const { state, url, change } = usePageState();
  const data = useData();
  const position = positionOnScreen(state, data, 'partners');
  const unit = drawnUnit(state, position);
  const { map, outlinesFailed } = useMapBase(unit);
  const set = state.exactly && setOfIds(state.exactly, players);
  const isExact = set !== null;
  // One whose reach nothing changes is not looked at while somebody else's does.
  const as = sides === undefined || sides.length === 0 || sides.includes(state.as) ? state.as : sides[0];
  const exact = usePartnersAreas(partnersAreaQuestion(state, players, set ?? 0, unit), isExact);
  const sharing = useSharingAreas(sharingAreaQuestion(state, noSharing, scenario, as, unit), !isExact && sides !== undefined);
  const asked = useMemo(() => ({ unit, set, as }), [unit, set, as]);
  const exactAnswered = useAnswered(asked, exact);
  const sharingAnswered = useAnswered(asked, sharing);
  // Without sides nothing is asked, and nothing would ever be said.
  const query: AnswerQuery<object> = isExact ? exact : sides === undefined ? { data: undefined, error: failure } : sharing;

  const areas = useMemo<AreaReach | undefined>(() => {
    if (!isExact) return sharingAnswered && { unit: sharingAnswered.question.unit, ...changeAreas(sharingAnswered.answer) };
    if (!exactAnswered) return undefined;
    const { row, total, exactly: covered, largestTotal } = exactAnswered.answer;
    return { unit: exactAnswered.question.unit, answer: { row, total, before: covered, after: covered, largestTotal } };
  }, [isExact, exactAnswered, sharingAnswered]);
  const onPainted = useMapShown(url, query, outlinesFailed ? undefined : areas);
  const onArea = useCallback((area: string) => change({ area }), [change]);
  const near = useNearMap(position, { hasPlaces: false, hasAllKinds: false });
  const tipOf = useCallback(
    (picked: Picked) =>
      picked.what === 'area' ? <PartnersTip area={picked} measure={state.by} isExact={isExact} /> : <PickTip picked={picked} measure={state.by} />,
    [state.by, isExact],
  );
  const legend = isExact
    ? t(`partners.map.exactly.${state.by}`, { networks: setName(data, set, players, language) })
    : t('partners.map.change', { side: sideName(data, as, language) });
  return (
    <MapStage
      basemap={map.basemap}
      legend={legend}
      listed={areas && { areas, measure: state.by, first: isExact ? 'reach' : 'gaps' }}
      facilities={near.single}
      onPick={(picked) => near.pick(picked, 'keyboard')}
      over={near.pinned && <PinnedCard pinned={near.pinned} onClose={() => near.pick(null, 'pointer')} ofArea={tipOf} />}
    >
      {(staged) => (
        <AnswerState query={{ ...query, data: query.error ? undefined : data }} loading={t('map.loading')} empty={t('map.empty')}>
          {() => (
            <Later>
              {() => (
                <NetworkMap
                  {...map}
                  {...staged}
                  {...near.drawn}
                  areas={areas}
                  onPainted={onPainted}
                  position={position}
                  area={state.area}
                  onArea={onArea}
                  tipOf={tipOf}
                  onPick={near.pick}
                >
                  {isExact ? (
                    <Legend title={legend} scheme={scheme} words={legendWords(state.by, t)}>
                      <NearKeys near={near} />
                    </Legend>
                  ) : (
                    <ClassLegend
                      title={legend}
                      scheme={scheme}
                      colours={changeColours}
                      names={changeClasses.map((name) => t(`partners.map.${name}`))}
                      words={legendWords(state.by, t)}
                    >
                      <NearKeys near={near} />
                    </ClassLegend>
                  )}
                </NetworkMap>
              )}
            </Later>
          )}
        </AnswerState>
      )}
    </MapStage>
  );
}

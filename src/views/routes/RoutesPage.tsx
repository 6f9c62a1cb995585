import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickedArea } from '#map/map-props.ts';
import { useHoursReach } from '#queries/use-hours-reach.ts';
import { useNearestPoint } from '#queries/use-nearest-point.ts';
import { useRoutes } from '#queries/use-routes.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { failureWords } from '#ui/failure-words.ts';
import { AfterFrame } from '#ui/Later.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { useAwaited } from '#ui/useAwaited.ts';
import { outcomeOf, usePartShown } from '#ui/usePartShown.ts';
import { hoursReachQuestion, routesQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import classes from '#views/frame/MapPage.module.css';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { useHexagonCells } from '#views/frame/useHexagonCells.ts';
import { usePageTitle } from '#views/frame/usePageTitle.ts';
import { drawnUnit } from '#views/overview/map-view.ts';
import { positionOnScreen } from '#views/overview/position-on-screen.ts';
import { BrokenBlock } from './BrokenBlock.tsx';
import { chosenPath } from './chosen-path.ts';
import { type Clicked, EndsBlock } from './EndsBlock.tsx';
import { LaneFaults } from './LaneFaults.tsx';
import { PathsBlock } from './PathsBlock.tsx';
import { ReachBlock } from './ReachBlock.tsx';
import { RoutesHeadline } from './RoutesHeadline.tsx';
import { RoutesMap } from './RoutesMap.tsx';
import parts from './RoutesParts.module.css';
import { amountInAll, askedBands, everyTier, usualLimit } from './reach-bands.ts';
import { originName } from './route-words.ts';
import { TermsBlock } from './TermsBlock.tsx';
import { useQuestionChange } from './useQuestionChange.ts';

const awaited = ['sentence', 'map'];

/** The path of a parcel through shared networks, and who a parcel reaches in how many hours. */
export function RoutesPage() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, url, change } = usePageState();
  const data = useData();
  usePageTitle(t('frame.routes'));
  useAwaited(url, awaited);
  const position = positionOnScreen(state, data, 'routes');
  const unit = drawnUnit(state, position);
  const routesAsked = routesQuestion(state);
  const routes = useRoutes(routesAsked);
  const reach = useHoursReach(hoursReachQuestion(state, askedBands(state), state.h ?? usualLimit, unit));
  const asked = useMemo(() => ({ state, unit }), [state, unit]);
  const routesAnswered = useAnswered(asked, routes);
  const reachAnswered = useAnswered(asked, reach);
  const [clicked, setClicked] = useState<Clicked>('to');
  const nearest = useNearestPoint();
  const found = routesAsked && !routes.error ? routesAnswered : undefined;
  const chosen = found ? chosenPath(state.path, found.answer.paths.length) : 0;
  const outcome = outcomeOf(reach);
  usePartShown('sentence', url, routesAsked ? outcomeOf(routes) && outcome : outcome);
  usePartShown('map', url, outcome);

  const { regions } = data;
  const hexagons = useHexagonCells(unit);
  const { mutate } = nearest;
  const changeQuestion = useQuestionChange();
  const onArea = useCallback(
    (picked: PickedArea) => {
      const table = picked.unit === 'hexagon-coarse' || picked.unit === 'hexagon-fine' ? hexagons : regions;
      const at = { lng: table.lng[picked.row], lat: table.lat[picked.row] };
      mutate(at, { onSuccess: (id) => changeQuestion({ [clicked]: id }) });
    },
    [clicked, hexagons, regions, mutate, changeQuestion],
  );
  const shownReach = useMemo(() => reachAnswered && { unit: reachAnswered.question.unit, answer: reachAnswered.answer }, [reachAnswered]);
  const telling = { state: reachAnswered?.question.state ?? state, tables: data, t, language };
  const from = originName(found?.answer, telling);
  return (
    <>
      <LaneFaults />
      <div className={classes.page} data-wide>
        <section className={classes.headline}>
          <AnswerState
            query={{ ...reach, data: reachAnswered }}
            loading={t('routes.loadingReach')}
            empty={t('routes.empty')}
            isEmpty={({ answer }) => amountInAll(answer, 'asked', everyTier) === 0}
          >
            {({ question, answer }) => <RoutesHeadline state={question.state} routes={found?.answer} reach={answer} />}
          </AnswerState>
          <EndsBlock routes={found?.answer} clicked={clicked} onClicked={setClicked} />
          {nearest.error && <p role="alert">{t('routes.ends.failed', { message: failureWords(nearest.error.message, t) })}</p>}
        </section>
        <section className={classes.map} aria-label={t('map.label')}>
          <RoutesMap
            position={position}
            reach={shownReach}
            shown={found?.answer.paths[chosen]}
            without={found?.answer.without.paths[0]}
            query={{ ...reach, data: reach.error ? undefined : data }}
            onArea={clicked === 'nothing' ? null : onArea}
          />
        </section>
        <section className={classes.details}>
          {routesAsked ? (
            <AnswerState query={{ ...routes, data: routesAnswered }} loading={t('routes.loading')} empty={t('routes.ask')}>
              {({ question, answer }) =>
                answer.paths.length > 0 && (
                  <PathsBlock state={question.state} routes={answer} chosen={chosen} onChoose={(path) => change({ path: path === 0 ? null : path + 1 })} />
                )
              }
            </AnswerState>
          ) : (
            <p className={parts.note}>{t('routes.ask')}</p>
          )}
        </section>
      </div>
      <div className={classes.below}>
        <AfterFrame>
          {() => (
            <>
              <BrokenBlock state={state} broken={reachAnswered?.answer.broken ?? null} />
              {reachAnswered && !reach.error && <ReachBlock state={reachAnswered.question.state} answer={reachAnswered.answer} from={from} />}
              <TermsBlock />
            </>
          )}
        </AfterFrame>
      </div>
    </>
  );
}

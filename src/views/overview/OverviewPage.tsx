import { useTranslation } from 'react-i18next';
import { headlineFilter, reachOf } from '#engine/coverage/answer.ts';
import { useCoverage } from '#queries/use-coverage.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { AfterAnswer, AfterFrame } from '#ui/Later.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { useAwaited } from '#ui/useAwaited.ts';
import { outcomeOf, usePartShown } from '#ui/usePartShown.ts';
import { coverageQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { SettledPageStateProvider, usePageState } from '#views/frame/page-state.ts';
import { usePageTitle } from '#views/frame/usePageTitle.ts';
import { useSettledPageState } from '#views/frame/useSettledPageState.ts';
import { HeadlineBlock } from './HeadlineBlock.tsx';
import { HeadlineNotes } from './HeadlineNotes.tsx';
import { LaterMap } from './LaterMap.tsx';
import { MeasureNumbers } from './MeasureNumbers.tsx';
import { OverviewDetails, OverviewFigures } from './OverviewDetails.tsx';
import classes from './OverviewPage.module.css';
import { PrintTitle } from './PrintTitle.tsx';

const awaited = ['sentence', 'map'];

/** How much is covered, where the gaps are and what sharing changes. */
export function OverviewPage() {
  const { t } = useTranslation();
  const { state, url } = usePageState();
  const { problems } = useData();
  const coverage = useCoverage(coverageQuestion(state));
  const answered = useAnswered(state, coverage);
  const settled = useSettledPageState();
  usePageTitle(t('frame.overview'));
  useAwaited(url, awaited);
  const ended = outcomeOf(coverage);
  const isEmpty = coverage.data && reachOf(coverage.data, state.by, headlineFilter({ tiers: state.tier, settlements: state.settlement })).total === 0;
  const outcome = isEmpty ? 'empty' : problems.length > 0 ? 'partial' : 'answered';
  usePartShown('sentence', url, ended === 'answered' ? outcome : ended);
  const query = { ...coverage, data: answered };
  return (
    <>
      <PrintTitle />
      <div className={classes.overview}>
        <section className={classes.headline}>
          <AnswerState query={query} loading={t('headline.updating')} empty={t('map.empty')}>
            {({ question, answer }) => (
              <>
                <HeadlineBlock state={question} answer={answer} />
                <MeasureNumbers state={question} answer={answer} />
                <HeadlineNotes state={question} />
              </>
            )}
          </AnswerState>
        </section>
        <section className={classes.map} aria-label={t('map.label')}>
          <LaterMap />
        </section>
        <SettledPageStateProvider value={settled}>
          <AfterAnswer>{() => <OverviewDetails />}</AfterAnswer>
        </SettledPageStateProvider>
      </div>
      <SettledPageStateProvider value={settled}>
        <AfterAnswer>{() => <AfterFrame>{() => <OverviewFigures />}</AfterFrame>}</AfterAnswer>
      </SettledPageStateProvider>
    </>
  );
}

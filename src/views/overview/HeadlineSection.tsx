import { useTranslation } from 'react-i18next';
import { headlineFilter, reachOf } from '#engine/coverage/answer.ts';
import { useCoverage } from '#queries/use-coverage.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { outcomeOf, usePartShown } from '#ui/usePartShown.ts';
import { coverageQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useAskedAhead } from '#views/frame/useAskedAhead.ts';
import { HeadlineBlock } from './HeadlineBlock.tsx';
import { HeadlineNotes } from './HeadlineNotes.tsx';
import { MeasureNumbers } from './MeasureNumbers.tsx';
import classes from './OverviewPage.module.css';

/** The sentence and the three numbers. A part of its own before the map, so that its question is asked, answered and drawn first. */
export function HeadlineSection() {
  const { t } = useTranslation();
  const { state, url } = usePageState();
  const { problems } = useData();
  useAskedAhead('coverage', coverageQuestion);
  const coverage = useCoverage(coverageQuestion(state));
  const answered = useAnswered(state, coverage);
  const ended = outcomeOf(coverage);
  const isEmpty = coverage.data && reachOf(coverage.data, state.by, headlineFilter({ tiers: state.tier, settlements: state.settlement })).total === 0;
  const outcome = isEmpty ? 'empty' : problems.length > 0 ? 'partial' : 'answered';
  usePartShown('sentence', url, ended === 'answered' ? outcome : ended);
  return (
    <section className={classes.headline}>
      <AnswerState query={{ ...coverage, data: answered }} loading={t('headline.updating')} empty={t('map.empty')}>
        {({ question, answer }) => (
          <>
            <HeadlineBlock state={question} answer={answer} />
            <MeasureNumbers state={question} answer={answer} />
            <HeadlineNotes state={question} />
          </>
        )}
      </AnswerState>
    </section>
  );
}

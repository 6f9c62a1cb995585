import { memo, useDeferredValue } from 'react';
import { PartPatterns } from '#charts/PartPatterns.tsx';
import { useCoverage } from '#queries/use-coverage.ts';
import { AfterFrame } from '#ui/Later.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { outcomeOf } from '#ui/usePartShown.ts';
import { coverageQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { hasYears } from '#views/words/present.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { GapsTable } from './GapsTable.tsx';
import classes from './OverviewPage.module.css';
import { PrintNotes } from './PrintNotes.tsx';
import { ReachFigure } from './ReachFigure.tsx';
import { TrendFigure } from './TrendFigure.tsx';

/** What is read after the sentence: who is in reach, the trend and the largest gaps, one after the other. Not there before it, which would push them down. */
export const OverviewDetails = memo(function OverviewDetails() {
  const data = useData();
  const { answered, coverage } = useLaterAnswer();
  if (!answered && outcomeOf(coverage) === null) return null;
  return (
    <section className={classes.details}>
      <PartPatterns />
      {answered && !coverage.error && <ReachFigure state={answered.question} answer={answered.answer} />}
      <AfterFrame>
        {() => (
          <>
            {hasYears(data) && (
              <div className={classes.trend}>
                <TrendFigure />
              </div>
            )}
            <AfterFrame>{() => <GapsTable />}</AfterFrame>
          </>
        )}
      </AfterFrame>
    </section>
  );
});

/** Under all: every figure in a table, and on paper the settings and sources. */
export const OverviewFigures = memo(function OverviewFigures() {
  const { state } = usePageState();
  const { answered, coverage } = useLaterAnswer();
  return (
    <>
      <PrintNotes state={answered?.question ?? state} />
      {answered && !coverage.error && (
        <div className={classes.figures}>
          <FiguresTable state={answered.question} answer={answered.answer} />
        </div>
      )}
    </>
  );
});

/** The page's answer, drawn in steps that leave the browser free in between. */
function useLaterAnswer() {
  const { state } = usePageState();
  const coverage = useCoverage(coverageQuestion(state));
  return { answered: useDeferredValue(useAnswered(state, coverage)), coverage };
}

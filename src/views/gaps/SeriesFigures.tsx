import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeries } from '#queries/use-series.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { AfterFrame, Later } from '#ui/Later.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { knownState } from '#url/known-state.ts';
import { comparedState, seriesQuestion } from '#url/questions.ts';
import { knownIds } from '#views/frame/known-ids.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { TrendFigure } from '#views/overview/TrendFigure.tsx';
import { hasYears } from '#views/words/present.ts';
import { CurveFigure } from './CurveFigure.tsx';
import { DepthFigure } from './DepthFigure.tsx';
import { DistanceFigure } from './DistanceFigure.tsx';
import classes from './GapsPage.module.css';
import { LinkedReachFigure } from './LinkedReachFigure.tsx';
import { LorenzFigure } from './LorenzFigure.tsx';
import { MonthsFigure } from './MonthsFigure.tsx';
import { SelectionNote } from './SelectionNote.tsx';

/**
 * The charts of one selection: tiers, settlements, a band of distance and a depth that are chosen in one filter the others.
 * Those in which something is chosen stand beside map and list where there is room, the others below.
 */
export function SeriesFigures() {
  const { t } = useTranslation();
  const { state } = usePageState();
  const data = useData();
  const other = useMemo(() => {
    const compared = comparedState(state);
    return compared && knownState(compared, knownIds(data)).state;
  }, [state, data]);
  const series = useSeries(seriesQuestion(state));
  const answered = useAnswered(state, series);
  const otherSeries = useSeries(other && seriesQuestion(other));
  const compared = other && !otherSeries.isPlaceholderData && otherSeries.data ? { state: other, series: otherSeries.data } : null;
  const query = { ...series, data: answered };
  return (
    <>
      <div className={classes.beside}>
        <SelectionNote />
        <AnswerState query={query} loading={t('chart.loading')} empty={t('map.empty')} isEmpty={({ answer }) => answer.total === 0 && answer.curveTotal === 0}>
          {({ question, answer }) => (
            <Later>
              {() => (
                <>
                  <CurveFigure state={question} series={answer} compared={compared} />
                  <AfterFrame>
                    {() => (
                      <>
                        <DistanceFigure state={question} series={answer} />
                        <LinkedReachFigure state={question} series={answer} />
                      </>
                    )}
                  </AfterFrame>
                </>
              )}
            </Later>
          )}
        </AnswerState>
        <DepthFigure />
      </div>
      <div className={classes.below}>
        {answered && answered.answer.total > 0 && !series.error && (
          <AfterFrame>
            {() => (
              <>
                <LorenzFigure state={answered.question} series={answered.answer} />
                <MonthsFigure state={answered.question} series={answered.answer} />
              </>
            )}
          </AfterFrame>
        )}
        {hasYears(data) && <TrendFigure />}
      </div>
    </>
  );
}

import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '#charts/ChartDrawing.tsx';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { ChartTargets } from '#charts/ChartTargets.tsx';
import { shareHeight, trendGrid, volumeHeight } from '#charts/trend-grid.ts';
import { trendSeries } from '#charts/trend-series.ts';
import { headlineFilter } from '#engine/coverage/answer.ts';
import { useTrend } from '#queries/use-trend.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { useSeen } from '#ui/useSeen.ts';
import { coverageQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { groupName } from '#views/words/group-name.ts';
import { agreementStart } from './agreement-start.ts';
import { chartSettings, chartSource } from './chart-words.ts';
import classes from './TrendFigure.module.css';
import { trendLegend, trendTable, trendTargets } from './trend-words.ts';

const loadChart = () => import('#charts/TrendChart.tsx');

/** The trend, or why there is none: in hours each year would need every network's outlets searched anew, a minute in all. */
export function TrendFigure() {
  const { t } = useTranslation();
  const { state } = usePageState();
  return state.h === null ? <YearlyReach /> : <p className={classes.none}>{t('hours.noTrend')}</p>;
}

/** Reach of the group of the sentence by year, and the parcels of the same years. A year sets the page's. */
function YearlyReach() {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state: now, change } = usePageState();
  const [active, setActive] = useState<string | null>(null);
  const [first, last] = data.manifest.years;
  const years = useMemo(() => Array.from({ length: last - first + 1 }, (_, index) => first + index), [first, last]);
  const { ref, isSeen, wasSeen } = useSeen();
  const trend = useTrend(coverageQuestion(now), years, isSeen);
  const counted = trend.years.filter(({ answer }) => answer).length;
  const isWhole = counted === years.length;
  // The last whole trend stays with its own words until the next is whole; the first one grows year by year.
  const whole = useAnswered(now, { data: isWhole ? trend.years : undefined, isPlaceholderData: false });
  const { question: state, answer } = whole ?? { question: now, answer: trend.years };
  const points = useMemo(() => trendSeries(answer, state.by, headlineFilter({ tiers: state.tier, settlements: state.settlement })), [answer, state]);
  // Years come one after the other, and each has the chart drawn anew: in steps that leave the browser free in between.
  const drawn = useDeferredValue(points);
  const agreementFrom = agreementStart(state, data, first, last);
  const targets = trendTargets({ points, state: now, change, t, language });
  const isEmpty = points.every(({ reach }) => reach?.total === 0);
  return (
    <div ref={ref}>
      <ChartFrame
        name="trend"
        title={t('trend.title', { first, last })}
        settings={chartSettings({ state, tables: data, t, language, group: groupName(state, data, t, language), when: t('chart.years', { first, last }) })}
        legend={trendLegend(agreementFrom !== null, t)}
        source={chartSource(data, t, language)}
        table={trendTable(points, state.by, t, language)}
        readout={targets.find(({ key }) => key === active)?.label ?? t('trend.hint')}
        progress={isWhole || trend.error ? null : t('trend.progress', { counted, years: years.length })}
      >
        <AnswerState
          query={{ data: points, error: trend.error, refetch: trend.refetch, isPlaceholderData: !isWhole }}
          loading={t('chart.loading')}
          empty={t('map.empty')}
          isEmpty={() => isEmpty}
        >
          {() => (
            <div className={classes.drawing} data-former={(whole && !isWhole) || undefined}>
              {wasSeen ? (
                <ChartDrawing height={shareHeight + volumeHeight} load={loadChart}>
                  {({ TrendChart }) => <TrendChart points={drawn} year={now.year} agreementFrom={agreementFrom} language={language} />}
                </ChartDrawing>
              ) : (
                <div style={{ minHeight: shareHeight + volumeHeight }} />
              )}
              <ChartTargets label={t('trend.targets')} targets={targets} grid={trendGrid(years.length)} onActive={setActive} />
            </div>
          )}
        </AnswerState>
      </ChartFrame>
    </div>
  );
}

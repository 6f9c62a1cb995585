import { memo, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '#charts/ChartDrawing.tsx';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { ChartTargets } from '#charts/ChartTargets.tsx';
import { reachParts } from '#charts/parts.ts';
import { reachGrid, reachHeight } from '#charts/reach-grid.ts';
import { reachSeries } from '#charts/reach-series.ts';
import type { Settlement, Tier } from '#columns/vocabulary.ts';
import { type CoverageAnswer, cellFilter } from '#engine/coverage/answer.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { countedPlace } from '#views/words/counted-place.ts';
import { presentSettlements, presentTiers } from '#views/words/present.ts';
import { chartSettings, chartSource } from './chart-words.ts';
import { reachTable } from './reach-table.ts';
import { reachTargets } from './reach-targets.ts';

interface ReachFigureProps {
  readonly state: State;
  readonly answer: CoverageAnswer;
  /** Further words on whom the numbers are of. */
  readonly also?: readonly string[];
}

const noWords: readonly string[] = [];
const loadChart = () => import('#charts/ReachChart.tsx');

/** Reach of the current measure by tier × settlement: own, through the agreement, out of reach. A bar filters the page. */
export const ReachFigure = memo(function ReachFigure({ state, answer, also = noWords }: ReachFigureProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state: now, change } = usePageState();
  const [active, setActive] = useState<string | null>(null);
  const series = useMemo(
    () => reachSeries(answer, state.by, { tiers: presentTiers(data, state.tiers), settlements: presentSettlements(data) }),
    [answer, state.by, state.tiers, data],
  );
  const isOutside = useCallback(
    (tier: Tier, settlement: Settlement) => !cellFilter({ tiers: now.tier, settlements: now.settlement })(tier, settlement),
    [now.tier, now.settlement],
  );
  const targets = reachTargets({ series, measure: state.by, state: now, change, t, language });
  const place = countedPlace(state, data, t, language);
  return (
    <ChartFrame
      name="reach"
      title={t('reach.title')}
      settings={chartSettings({ state, tables: data, t, language, group: [place, ...also].join(' · '), when: t('chart.endOf', { year: state.year }) })}
      legend={reachParts.map((part) => ({ part, label: t(`reach.${part}`) }))}
      source={chartSource(data, t, language)}
      table={reachTable(series, state.by, t, language)}
      readout={targets.find(({ key }) => key === active)?.label ?? t(`reach.hint.${state.by}`)}
    >
      <AnswerState
        query={{ data: series, error: null, refetch: () => undefined }}
        loading={t('chart.loading')}
        empty={t('map.empty')}
        isEmpty={({ all }) => all.total === 0}
      >
        {() => (
          <>
            <ChartDrawing height={reachHeight(series.rows.length)} load={loadChart}>
              {({ ReachChart }) => <ReachChart series={series} language={language} isOutside={isOutside} />}
            </ChartDrawing>
            <ChartTargets label={t('reach.targets')} targets={targets} grid={reachGrid(series.rows.length, series.columns.length)} onActive={setActive} />
          </>
        )}
      </AnswerState>
    </ChartFrame>
  );
});

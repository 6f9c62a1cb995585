import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '#charts/ChartDrawing.tsx';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { curveHeight } from '#charts/curve-grid.ts';
import { curveSeries } from '#charts/curve-series.ts';
import type { SeriesAnswer } from '#engine/series/answer.ts';
import { formatKm, unknown, withPercentSign } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { chartSource } from '#views/overview/chart-words.ts';
import { CompareControl } from './CompareControl.tsx';
import { CompareRegion } from './CompareRegion.tsx';
import classes from './CurveFigure.module.css';
import { comparedName, comparisonSentence } from './comparison-words.ts';
import { figureSettings } from './figure-settings.ts';
import { LimitLine } from './LimitLine.tsx';

/** The other side of a comparison with its own series. */
export interface Compared {
  readonly state: State;
  readonly series: SeriesAnswer;
}

interface CurveFigureProps {
  readonly state: State;
  readonly series: SeriesAnswer;
  readonly compared: Compared | null;
}

const loadChart = () => import('#charts/CurveChart.tsx');
/** Limits in the table of the chart. */
const listed = [0.5, 1, 2, 3, 5, 10, 20, 50];

/** Share in reach over distance, with the limit as a line to drag; beside it the same of another region, tier, year or limit. */
export function CurveFigure({ state, series, compared }: CurveFigureProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state: now } = usePageState();
  const points = useMemo(() => curveSeries(series, compared?.series ?? null), [series, compared]);
  const percent = (share: number | null | undefined) => (share === null || share === undefined ? unknown : withPercentSign(share.toFixed(1), language));
  const at = (km: number) => points.find((point) => point.km >= km);
  const limit = at(now.km);
  const other = compared && comparedName(state, compared.state, data, t, language);
  const words = (km: number) => {
    const point = at(km);
    return [percent(point?.own), percent(point?.opened), percent(point?.any), ...(other ? [percent(point?.other)] : [])];
  };
  return (
    <>
      <ChartFrame
        name="distance"
        title={t('curve.title')}
        settings={figureSettings({ ...state, between: null }, data, t, language)}
        legend={[
          { part: 'own', label: t('reach.own'), shape: 'round-line' },
          { part: 'opened', label: t('trend.after'), shape: 'square-line' },
          { part: 'sharing', label: t('curve.any') },
          ...(other ? [{ part: 'volume' as const, label: t('curve.other', { other }) }] : []),
        ]}
        source={chartSource(data, t, language)}
        table={{
          caption: t('curve.title'),
          columns: [t('curve.within'), t('reach.own'), t('trend.after'), t('curve.any'), ...(other ? [other] : [])],
          rows: listed.map((km) => ({ key: String(km), head: t('list.km', { km: formatKm(km) }), cells: words(km) })),
        }}
        readout={
          limit
            ? t('curve.readout', { km: formatKm(now.km), own: percent(limit.own), opened: percent(limit.opened), any: percent(limit.any) })
            : t('curve.hint')
        }
      >
        <ChartDrawing height={curveHeight} load={loadChart}>
          {({ CurveChart }) => <CurveChart points={points} km={now.km} language={language} />}
        </ChartDrawing>
        <LimitLine />
      </ChartFrame>
      <div className={classes.compare}>
        <CompareControl />
        <CompareRegion />
      </div>
      {compared && other && <p className={classes.sentence}>{comparisonSentence({ state, series, compared, other, t, language })}</p>}
    </>
  );
}

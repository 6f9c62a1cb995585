import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '#charts/ChartDrawing.tsx';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { curveHeight } from '#charts/curve-grid.ts';
import { curveSeries } from '#charts/curve-series.ts';
import { distanceScale } from '#charts/distance-scale.ts';
import type { SeriesAnswer } from '#engine/series/answer.ts';
import { unknown, withPercentSign } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { chartSource } from '#views/overview/chart-words.ts';
import { distanceText, limitText } from '#views/words/limit-words.ts';
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

/** Share in reach over distance, with the limit as a line to drag; beside it the same of another region, tier, year or limit. */
export function CurveFigure({ state, series, compared }: CurveFigureProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state: now } = usePageState();
  const scale = distanceScale(state);
  const inHours = state.h !== null;
  const points = useMemo(() => curveSeries(series, compared?.series ?? null, scale), [series, compared, scale]);
  const percent = (share: number | null | undefined) => (share === null || share === undefined ? unknown : withPercentSign(share.toFixed(1), language));
  const at = (distance: number) => points.find((point) => point.distance >= distance);
  // Another unit is asked for while this one still shows: its limit is no place on this axis.
  const shown = (now.h !== null) === inHours ? now : state;
  const limit = at(shown.h ?? shown.km);
  const other = compared && comparedName(state, compared.state, data, t, language);
  const words = (distance: number) => {
    const point = at(distance);
    return [percent(point?.own), percent(point?.opened), percent(point?.any), ...(other ? [percent(point?.other)] : [])];
  };
  const title = t(inHours ? 'curve.titleHours' : 'curve.title');
  return (
    <>
      <ChartFrame
        name="distance"
        title={title}
        settings={figureSettings({ ...state, between: null }, data, t, language)}
        legend={[
          { part: 'own', label: t('reach.own'), shape: 'round-line' },
          { part: 'opened', label: t('trend.after'), shape: 'square-line' },
          { part: 'sharing', label: t('curve.any') },
          ...(other ? [{ part: 'volume' as const, label: t('curve.other', { other }) }] : []),
        ]}
        source={chartSource(data, t, language)}
        table={{
          caption: title,
          columns: [t(inHours ? 'hours.control.h' : 'curve.within'), t('reach.own'), t('trend.after'), t('curve.any'), ...(other ? [other] : [])],
          rows: scale.listed.map((distance) => ({ key: String(distance), head: distanceText(distance, inHours, t), cells: words(distance) })),
        }}
        readout={
          limit
            ? t('curve.readout', { limit: limitText(shown, t), own: percent(limit.own), opened: percent(limit.opened), any: percent(limit.any) })
            : t('curve.hint')
        }
      >
        <ChartDrawing height={curveHeight} load={loadChart}>
          {({ CurveChart }) => (
            <CurveChart points={points} limit={shown.h ?? shown.km} scale={scale} end={distanceText(scale.curveMost, inHours, t)} language={language} />
          )}
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

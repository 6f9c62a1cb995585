import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '#charts/ChartDrawing.tsx';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { distanceScale } from '#charts/distance-scale.ts';
import { histogramHeight } from '#charts/histogram-grid.ts';
import { histogramSeries } from '#charts/histogram-series.ts';
import type { SeriesAnswer } from '#engine/series/answer.ts';
import { formatAmount, formatKm, formatShare } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { chartSource } from '#views/overview/chart-words.ts';
import { distanceText } from '#views/words/limit-words.ts';
import { BandBrush } from './BandBrush.tsx';
import { BandSlider } from './BandSlider.tsx';
import { figureSettings } from './figure-settings.ts';

interface DistanceFigureProps {
  readonly state: State;
  readonly series: SeriesAnswer;
}

const loadChart = () => import('#charts/HistogramChart.tsx');

/** How far demand lies from the nearest facility that counts. A band that is brushed here filters the other charts. */
export function DistanceFigure({ state, series }: DistanceFigureProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state: now, change } = usePageState();
  const scale = distanceScale(state);
  const inHours = state.h !== null;
  // Another unit is asked for while this one still shows.
  const between = (now.h !== null) === inHours ? now.between : null;
  const bars = useMemo(() => histogramSeries(series, between, scale), [series, between, scale]);
  const unit = inHours ? 'hours' : 'distance';
  const title = t(`band.title.${unit}`);
  const amountOf = ({ inBand, outside }: { readonly inBand: number; readonly outside: number }) => inBand + outside;
  const beyond = series.curveTotal - bars.reduce((sum, bar) => sum + amountOf(bar), 0);
  const cells = (amount: number) => [formatAmount(amount, language), formatShare(amount, series.curveTotal, language)];
  const chosen = state.between && {
    from: formatKm(state.between[0]),
    to: distanceText(state.between[1], inHours, t),
    amount: formatAmount(series.total, language),
    share: formatShare(series.total, series.curveTotal, language),
  };
  return (
    <ChartFrame
      name="distances"
      title={title}
      settings={figureSettings({ ...state, between: null }, data, t, language)}
      legend={[
        { part: 'opened', label: t(between ? 'band.chosen' : `measure.${state.by}`) },
        ...(between ? [{ part: 'volume' as const, label: t('band.others') }] : []),
      ]}
      source={chartSource(data, t, language)}
      table={{
        caption: title,
        columns: [t(`band.column.${unit}`), t(`measure.${state.by}`), t('depth.share')],
        rows: [
          ...bars.map((bar) => ({
            key: String(bar.from),
            head: t('band.bar', { from: bar.from, to: distanceText(bar.to, inHours, t) }),
            cells: cells(amountOf(bar)),
          })),
          { key: 'beyond', head: t(`band.beyond.${unit}`, { limit: distanceText(scale.barsMost, inHours, t) }), cells: cells(beyond) },
        ],
      }}
      readout={chosen ? t(`band.readout.${unit}`, chosen) : t(`band.hint.${unit}`)}
    >
      <ChartDrawing height={histogramHeight} load={loadChart}>
        {({ HistogramChart }) => <HistogramChart bars={bars} labelled={scale.labelled} start={distanceText(0, inHours, t)} language={language} />}
      </ChartDrawing>
      <BandBrush scale={scale} between={between} onBand={(between) => change({ between })} />
      <BandSlider scale={scale} inHours={inHours} between={between} onBand={(between) => change({ between })} />
    </ChartFrame>
  );
}

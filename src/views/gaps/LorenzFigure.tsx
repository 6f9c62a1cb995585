import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '#charts/ChartDrawing.tsx';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import type { SeriesAnswer } from '#engine/series/answer.ts';
import { formatKm, withPercentSign } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { chartSource } from '#views/overview/chart-words.ts';
import { figureSettings } from './figure-settings.ts';

interface SeriesFigureProps {
  readonly state: State;
  readonly series: SeriesAnswer;
}

const loadChart = () => import('#charts/LorenzChart.tsx');
const listed = [10, 25, 50, 75, 90, 100];

/** How unequal distance is: the Lorenz curve of the distance with the agreements, and its Gini coefficient. */
export function LorenzFigure({ state, series }: SeriesFigureProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const points = useMemo(
    () => Array.from(series.lorenzDemand, (demand, step) => ({ demand: demand * 100, distance: series.lorenzDistance[step] * 100 })),
    [series],
  );
  if (Number.isNaN(series.gini)) return null;
  const unit = state.h === null ? 'distance' : 'hours';
  const percent = (share: number) => withPercentSign(share.toFixed(1), language);
  return (
    <ChartFrame
      name="lorenz"
      title={t(`lorenz.title.${unit}`)}
      settings={figureSettings(state, data, t, language)}
      legend={[{ part: 'opened', label: t(`lorenz.curve.${unit}`) }]}
      source={chartSource(data, t, language)}
      table={{
        caption: t(`lorenz.title.${unit}`),
        columns: [t(`lorenz.nearest.${unit}`), t(`lorenz.share.${unit}`)],
        rows: listed.map((share) => {
          const point = points.find(({ demand }) => demand >= share - 1e-6) ?? points[points.length - 1];
          return { key: String(share), head: withPercentSign(String(share), language), cells: [percent(point.distance)] };
        }),
      }}
      readout={t(`lorenz.readout.${unit}`, { gini: series.gini.toFixed(2), mean: formatKm(series.meanKm) })}
    >
      <ChartDrawing height={190} load={loadChart}>
        {({ LorenzChart }) => <LorenzChart points={points} language={language} />}
      </ChartDrawing>
    </ChartFrame>
  );
}

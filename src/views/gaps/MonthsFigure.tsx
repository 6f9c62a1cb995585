import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '#charts/ChartDrawing.tsx';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { columnsHeight } from '#charts/columns-grid.ts';
import type { SeriesAnswer } from '#engine/series/answer.ts';
import { formatAmount } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { chartSource } from '#views/overview/chart-words.ts';
import { shortFilters } from '#views/words/short-filters.ts';
import { selectionWords } from './figure-settings.ts';

interface MonthsFigureProps {
  readonly state: State;
  readonly series: SeriesAnswer;
}

const loadChart = () => import('#charts/ColumnsChart.tsx');

/** Parcels of the selection by month of the year. */
export function MonthsFigure({ state, series }: MonthsFigureProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const months = useMemo(() => Array.from(series.parcelsByMonth, (amount, month) => ({ label: String(month + 1), amount })), [series]);
  if (months.length === 0) return null;
  const most = months.reduce((peak, month) => (month.amount > peak.amount ? month : peak));
  return (
    <ChartFrame
      name="months"
      title={t('months.title', { year: state.year })}
      settings={[shortFilters(state, data, t, language) || t('headline.wholeCountry'), ...selectionWords(state, t)].join(' · ')}
      legend={[{ part: 'volume', label: t('months.parcels') }]}
      source={chartSource(data, t, language)}
      table={{
        caption: t('months.title', { year: state.year }),
        columns: [t('months.month'), t('months.parcels')],
        rows: months.map(({ label, amount }) => ({ key: label, head: label, cells: [formatAmount(amount, language)] })),
      }}
      readout={t('months.readout', { month: most.label, amount: formatAmount(most.amount, language) })}
    >
      <ChartDrawing height={columnsHeight} load={loadChart}>
        {({ ColumnsChart }) => <ColumnsChart columns={months} part="volume" language={language} />}
      </ChartDrawing>
    </ChartFrame>
  );
}

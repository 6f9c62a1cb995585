import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '#charts/ChartDrawing.tsx';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { ChartTargets } from '#charts/ChartTargets.tsx';
import { columnsGrid, columnsHeight } from '#charts/columns-grid.ts';
import { depths } from '#engine/series/question.ts';
import { useDepth } from '#queries/use-depth.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { formatAmount, formatShare } from '#ui/format-number.ts';
import { useAnswered } from '#ui/useAnswered.ts';
import { seriesQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { chartSource } from '#views/overview/chart-words.ts';
import { figureSettings } from './figure-settings.ts';

const loadChart = () => import('#charts/ColumnsChart.tsx');

/** How many networks have a facility within the limit: none, one, two, three or more. A column filters the other charts. */
export function DepthFigure() {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state: now, change } = usePageState();
  const [active, setActive] = useState<string | null>(null);
  const depth = useDepth(seriesQuestion(now));
  const answered = useAnswered(now, depth);
  const byDepth = answered?.answer.byDepth;
  const columns = useMemo(() => depths.map((at) => ({ label: t(`depth.of.${at}`), amount: byDepth?.[at] ?? 0 })), [byDepth, t]);
  const total = columns.reduce((sum, { amount }) => sum + amount, 0);
  const state = answered?.question ?? now;
  const title = t(state.h === null ? 'depth.title' : 'depth.titleHours');
  const targets = depths.map((at) => ({
    key: String(at),
    label: t('depth.column', {
      networks: t(`selection.depth.${at}`),
      amount: formatAmount(columns[at].amount, language),
      share: formatShare(columns[at].amount, total, language),
    }),
    row: 0,
    column: at,
    area: `1 / ${at + 1}`,
    pressed: now.depth === at,
    onPress: () => change(({ depth: chosen }) => ({ depth: chosen === at ? null : at })),
  }));
  return (
    <ChartFrame
      name="depth"
      title={title}
      settings={figureSettings({ ...state, depth: null }, data, t, language)}
      legend={[{ part: 'volume', label: t(`measure.${state.by}`) }]}
      source={chartSource(data, t, language)}
      table={{
        caption: title,
        columns: [t('depth.networks'), t(`measure.${state.by}`), t('depth.share')],
        rows: columns.map(({ label, amount }) => ({ key: label, head: label, cells: [formatAmount(amount, language), formatShare(amount, total, language)] })),
      }}
      readout={
        targets.find(({ key }) => key === active)?.label ??
        (byDepth ? t('depth.readout', { none: formatShare(byDepth[0], total, language), most: formatShare(byDepth[3], total, language) }) : t('depth.loading'))
      }
    >
      <AnswerState query={{ ...depth, data: answered }} loading={t('depth.loading')} empty={t('map.empty')} isEmpty={() => total === 0}>
        {() => (
          <>
            <ChartDrawing height={columnsHeight} load={loadChart}>
              {({ ColumnsChart }) => <ColumnsChart columns={columns} part="volume" language={language} />}
            </ChartDrawing>
            <ChartTargets label={t('depth.targets')} targets={targets} grid={columnsGrid(depths.length)} onActive={setActive} />
          </>
        )}
      </AnswerState>
    </ChartFrame>
  );
}

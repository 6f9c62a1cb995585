import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerState } from '#ui/AnswerState.tsx';
import { useModule } from '#ui/useModule.ts';

interface ChartDrawingProps<M extends object> {
  /** Pixels; kept free while the drawing is fetched. */
  readonly height: number;
  /** Fetches the module that draws; the same function each time. */
  readonly load: () => Promise<M>;
  readonly children: (module: M) => ReactNode;
}

/** A drawing whose program is fetched when it is first shown. */
export function ChartDrawing<M extends object>({ height, load, children }: ChartDrawingProps<M>) {
  const { t } = useTranslation();
  const chart = useModule(load);
  return (
    <div style={{ minHeight: height }}>
      <AnswerState query={chart} loading={t('chart.loading')} empty={t('chart.empty')}>
        {children}
      </AnswerState>
    </div>
  );
}

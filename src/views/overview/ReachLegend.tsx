import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Legend } from '#map/Legend.tsx';
import type { State } from '#url/state.ts';
import { useReader } from '#views/frame/reader.ts';
import { legendWords } from '#views/words/legend-words.ts';
import { reachWords } from '#views/words/limit-words.ts';

interface ReachLegendProps {
  /** State of what is drawn. */
  readonly state: State;
  /** What else is drawn. */
  readonly children?: ReactNode;
}

/** What the colours of a map of reach are a share of. */
export function ReachLegend({ state, children }: ReachLegendProps) {
  const { t } = useTranslation();
  const { language, scheme } = useReader();
  return (
    <Legend title={reachWords(state, t, language)} scheme={scheme} words={legendWords(state.by, t)}>
      {children}
    </Legend>
  );
}

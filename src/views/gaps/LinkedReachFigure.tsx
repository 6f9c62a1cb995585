import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesAnswer } from '#engine/series/answer.ts';
import { coverageOfGroups } from '#engine/series/coverage-of-groups.ts';
import type { State } from '#url/state.ts';
import { ReachFigure } from '#views/overview/ReachFigure.tsx';
import { selectionWords } from './figure-settings.ts';

interface LinkedReachFigureProps {
  readonly state: State;
  readonly series: SeriesAnswer;
}

/** Reach by tier × settlement of what was chosen in the other charts. */
export function LinkedReachFigure({ state, series }: LinkedReachFigureProps) {
  const { t } = useTranslation();
  const answer = useMemo(() => coverageOfGroups(series, state.by), [series, state.by]);
  const also = useMemo(() => selectionWords(state, t), [state, t]);
  return <ReachFigure state={state} answer={answer} also={also} />;
}

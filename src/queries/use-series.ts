import type { SeriesQuestion } from '#engine/series/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Curves, months and the Lorenz curve of one selection. */
export function useSeries(question: SeriesQuestion | null) {
  return useWorkerQuery('series', question, question !== null);
}

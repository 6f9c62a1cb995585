import type { SeriesQuestion } from '#engine/series/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Demand by how many networks have a facility within the limit. */
export function useDepth(question: SeriesQuestion) {
  return useWorkerQuery('depth', question, true, 'later');
}

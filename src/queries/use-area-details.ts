import type { AreaDetailsQuestion } from '#engine/coverage/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** One area in all measures, and what closes its gaps. */
export function useAreaDetails(question: AreaDetailsQuestion) {
  return useWorkerQuery('area', question);
}

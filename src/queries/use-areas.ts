import type { AreaQuestion } from '#engine/coverage/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Reach of one measure by hexagon, province, prefecture or county. */
export function useAreas(question: AreaQuestion) {
  return useWorkerQuery('areas', question);
}

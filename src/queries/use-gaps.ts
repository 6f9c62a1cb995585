import type { AreaQuestion } from '#engine/coverage/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** What closes the gaps of one measure, by province, prefecture or county. */
export function useGaps(question: AreaQuestion) {
  return useWorkerQuery('gaps', question);
}

import type { SharingQuestion } from '#engine/partners/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** What each side gains and gives. */
export function useSharing(question: SharingQuestion) {
  return useWorkerQuery('sharing', question);
}

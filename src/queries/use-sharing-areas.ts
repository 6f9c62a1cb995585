import type { SharingAreaQuestion } from '#engine/partners/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Where the reach of one side changes; nothing is asked while it is not shown. */
export function useSharingAreas(question: SharingAreaQuestion, shown: boolean) {
  return useWorkerQuery('sharingAreas', question, shown);
}

import type { PartnersAreaQuestion } from '#engine/partners/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Where demand is covered by exactly these networks; nothing is asked while it is not shown. */
export function usePartnersAreas(question: PartnersAreaQuestion, shown: boolean) {
  return useWorkerQuery('partnersAreas', question, shown);
}

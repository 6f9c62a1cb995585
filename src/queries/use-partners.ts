import type { PartnersQuestion } from '#engine/partners/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Who covers what, by exact set of networks. */
export function usePartners(question: PartnersQuestion) {
  return useWorkerQuery('partners', question);
}

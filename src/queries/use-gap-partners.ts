import type { GapQuestion } from '#engine/gaps/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** The network that could close most of each area's gap. */
export function useGapPartners(question: GapQuestion, enabled: boolean) {
  return useWorkerQuery('gapPartners', question, enabled, 'later');
}

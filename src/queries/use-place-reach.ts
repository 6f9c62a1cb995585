import type { GapQuestion } from '#engine/gaps/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** What is in reach in each place, and where it lies. */
export function usePlaceReach(question: GapQuestion, enabled: boolean) {
  return useWorkerQuery('placeReach', question, enabled);
}

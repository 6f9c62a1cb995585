import type { GapQuestion } from '#engine/gaps/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** The gaps of every area of a level. */
export function useGapRows(question: GapQuestion) {
  return useWorkerQuery('gapRows', question);
}

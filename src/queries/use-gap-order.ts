import type { GapOrderQuestion } from '#engine/gaps/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Which of those areas are listed, first to last. */
export function useGapOrder(question: GapOrderQuestion) {
  return useWorkerQuery('gapOrder', question);
}

import type { CoverageQuestion } from '#engine/coverage/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Reach by tier × settlement × measure. */
export function useCoverage(question: CoverageQuestion) {
  return useWorkerQuery('coverage', question);
}

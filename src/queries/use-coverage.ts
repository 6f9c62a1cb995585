import type { CoverageQuestion } from '#engine/coverage/question.ts';
import type { Urgency } from '#worker/protocol.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Reach by tier × settlement × measure. */
export function useCoverage(question: CoverageQuestion, urgency: Urgency = 'now') {
  return useWorkerQuery('coverage', question, true, urgency);
}

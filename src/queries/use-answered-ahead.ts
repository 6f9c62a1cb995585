import type { AreaQuestion, CoverageQuestion } from '#engine/coverage/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Asks for the sentence and the map of another state, so that they are there when it comes: true once they are, null where one failed. */
export function useAnsweredAhead(coverage: CoverageQuestion, areas: AreaQuestion, enabled: boolean): boolean | null {
  const queries = [useWorkerQuery('coverage', coverage, enabled), useWorkerQuery('areas', areas, enabled)];
  if (queries.some(({ error }) => error)) return null;
  return queries.every(({ data, isPlaceholderData }) => data !== undefined && !isPlaceholderData);
}

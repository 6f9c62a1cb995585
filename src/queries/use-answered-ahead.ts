import type { AreaQuestion, CoverageQuestion } from '#engine/coverage/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Asks for the sentence and the map of another state, so that they are there when it comes: true once they are, null where one failed. */
export function useAnsweredAhead(coverage: CoverageQuestion, areas: AreaQuestion, enabled: boolean): boolean | null {
  // Another question that is not asked is another drawing for nothing.
  const queries = [useWorkerQuery('coverage', enabled ? coverage : null, enabled), useWorkerQuery('areas', enabled ? areas : null, enabled)];
  if (queries.some(({ error }) => error)) return null;
  return queries.every(({ data, isPlaceholderData }) => data !== undefined && !isPlaceholderData);
}

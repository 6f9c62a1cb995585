import type { RoutesQuestion } from '#engine/routing/parcels/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Paths of a parcel between two ends; asks nothing without a destination. */
export function useRoutes(question: RoutesQuestion | null) {
  return useWorkerQuery('routes', question, question !== null);
}

import type { PlaceQuestion } from '#worker/protocol.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Name of a place and its nearest facility of each network; null asks nothing. */
export function usePlaceDetails(question: PlaceQuestion | null) {
  return useWorkerQuery('place', question, question !== null);
}

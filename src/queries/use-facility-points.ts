import type { FacilityQuestion } from '#worker/protocol.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Facilities to draw; nothing is asked while they are not shown. */
export function useFacilityPoints(question: FacilityQuestion, shown: boolean) {
  return useWorkerQuery('facilityPoints', question, shown);
}

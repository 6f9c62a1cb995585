import type { HoursReachQuestion } from '#engine/routing/parcels/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** Reach in hours by band, tier and area. */
export function useHoursReach(question: HoursReachQuestion) {
  return useWorkerQuery('hoursReach', question);
}

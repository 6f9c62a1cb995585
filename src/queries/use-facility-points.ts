import { useWorkerQuery } from './use-worker-query.ts';

/** All facilities, to draw; asked for once, and not before they are shown. */
export function useFacilityPoints(shown: boolean) {
  return useWorkerQuery('facilityPoints', null, shown);
}

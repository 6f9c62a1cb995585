import type { Row } from '#engine/units.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** What is known of the facility in a row of `facilities`. */
export function useFacilityDetails(row: Row) {
  return useWorkerQuery('facility', { row });
}

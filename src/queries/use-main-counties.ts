import type { AreaUnit } from '#engine/coverage/question.ts';
import { useWorkerQuery } from './use-worker-query.ts';

/** The county that each area of a unit is named by, for all areas at once: a name is then there within a frame. */
export function useMainCounties(unit: AreaUnit, asked: boolean) {
  return useWorkerQuery('mainCounties', { unit }, asked);
}

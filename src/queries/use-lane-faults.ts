import { useWorkerQuery } from './use-worker-query.ts';

/** Lanes that are left out, with their faults. */
export function useLaneFaults() {
  return useWorkerQuery('laneFaults', null);
}

import { useWorkerQuery } from './use-worker-query.ts';

/** H3 cells of every resolution; undefined until they are asked for and there. */
export function useHexagons(enabled: boolean) {
  return useWorkerQuery('hexagons', null, enabled).data;
}

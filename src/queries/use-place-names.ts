import { useMemo } from 'react';
import { useWorkerQuery } from './use-worker-query.ts';

/** Names of all places in the order of `places`; undefined until they are there. */
export function usePlaceNames(enabled: boolean) {
  const { data } = useWorkerQuery('placeNames', null, enabled);
  return useMemo(() => data && { zh: data.nameZh.split('\n'), en: data.nameEn.split('\n') }, [data]);
}

import { useMemo } from 'react';
import { useWorkerQuery } from './use-worker-query.ts';

/** Places and their names to write on a map, those with most residents first; undefined until they are there. */
export function useTowns(enabled: boolean) {
  const { data } = useWorkerQuery('towns', null, enabled);
  return useMemo(() => data && { lng: data.lng, lat: data.lat, zh: data.nameZh.split('\n'), en: data.nameEn.split('\n') }, [data]);
}

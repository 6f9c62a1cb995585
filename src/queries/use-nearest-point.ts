import { useMutation } from '@tanstack/react-query';
import { useDataHash } from './use-data-set.ts';
import { workerClient } from './worker-client.ts';

/** Finds the demand point nearest to a position on the map, as a link holds it. */
export function useNearestPoint() {
  const dataHash = useDataHash();
  return useMutation({ mutationFn: (position: { readonly lng: number; readonly lat: number }) => workerClient.ask('nearestPoint', position, dataHash) });
}

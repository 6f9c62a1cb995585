import { useWorkerQuery } from './use-worker-query.ts';

/** Modelled figures against published ones. */
export function useValidation() {
  return useWorkerQuery('validation', null);
}

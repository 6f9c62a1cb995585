import { type QueryClient, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Datum } from '#import/checking/datum.ts';
import { askImport } from './import-client.ts';
import { type KeptBoundaries, keepBoundaries, keptBoundaries } from './kept-boundaries.ts';

const queryKey = ['boundaries'];

/** The reader's own boundaries, which this browser keeps; null for none, and until they are wanted and there. */
export function useBoundaries(isWanted: boolean): KeptBoundaries | null {
  return useQuery({ queryKey, queryFn: isWanted ? keptBoundaries : skipToken, gcTime: Number.POSITIVE_INFINITY }).data ?? null;
}

/** What is still being looked for in the browser's store would come later and take its place. */
async function put(client: QueryClient, kept: KeptBoundaries | null): Promise<void> {
  await client.cancelQueries({ queryKey });
  client.setQueryData(queryKey, kept);
}

interface BoundariesWanted {
  readonly file: File;
  /** Null: the guess. */
  readonly datum: Datum | null;
}

/** Reads a file of boundaries and keeps it; where it cannot be read, what was there stays. The answer says whether the browser keeps it. */
export function useChooseBoundaries() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, datum }: BoundariesWanted) => {
      const boundaries = await askImport((api, call) => api.boundaries(call, file, datum));
      const kept = { file, boundaries };
      await put(client, kept);
      return keepBoundaries(kept);
    },
  });
}

export function useForgetBoundaries() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await put(client, null);
      await keepBoundaries(null);
    },
  });
}

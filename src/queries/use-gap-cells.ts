import { useMutation } from '@tanstack/react-query';
import type { Cell } from '#columns/csv.ts';
import type { GapOrderQuestion } from '#engine/gaps/question.ts';
import { useDataHash } from './use-data-set.ts';
import { workerClient } from './worker-client.ts';

/** Asks for the cells of `hinterland-gaps.csv` in the order of the list, and makes something of them. */
export function useGapCells(use: (cells: Cell[][]) => Promise<void>) {
  const dataHash = useDataHash();
  return useMutation({ mutationFn: async (question: GapOrderQuestion) => use(await workerClient.ask('gapCells', question, dataHash)) });
}

import { skipToken, useQueries } from '@tanstack/react-query';
import type { CoverageAnswer } from '#engine/coverage/answer.ts';
import type { CoverageQuestion } from '#engine/coverage/question.ts';
import { useDataHash } from './use-data-set.ts';
import { workerClient } from './worker-client.ts';

/** Reach in one year; undefined until its answer is there. */
export interface YearReach {
  readonly year: number;
  readonly answer: CoverageAnswer | undefined;
}

/** The question asked of each year, after everything else that is asked. */
export function useTrend(question: CoverageQuestion, years: readonly number[]): readonly YearReach[] {
  const dataHash = useDataHash();
  return useQueries({
    queries: years.map((year) => ({
      queryKey: ['coverage', dataHash, { ...question, year }],
      queryFn:
        dataHash === null
          ? skipToken
          : ({ signal }: { signal: AbortSignal }) => workerClient.ask('coverage', { ...question, year }, dataHash, { signal, urgency: 'later' }),
    })),
    combine: (results) => results.map(({ data }, index) => ({ year: years[index], answer: data })),
  });
}

import { skipToken, useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CoverageAnswer } from '#engine/coverage/answer.ts';
import type { CoverageQuestion } from '#engine/coverage/question.ts';
import { useDataHash } from './use-data-set.ts';
import { workerClient } from './worker-client.ts';

/** Reach in one year; undefined until its answer is there. */
export interface YearReach {
  readonly year: number;
  readonly answer: CoverageAnswer | undefined;
}

export interface Trend {
  readonly years: readonly YearReach[];
  readonly error: Error | null;
  readonly refetch: () => void;
}

/** Nothing is asked until the question has stayed the same for so long: a year can be a search of a second, and no drag of a slider should meet one. */
const quietMilliseconds = 700;

/**
 * The question asked of each year, after everything else that is asked, whatever year, tiers and settlements it names: the answers hold all tiers and settlements.
 * Nothing is asked while nobody sees it. Its answers are kept apart from those of `useCoverage`, which would otherwise wait for a question for later.
 */
export function useTrend(question: CoverageQuestion, years: readonly number[], isSeen: boolean): Trend {
  const dataHash = useDataHash();
  const asked = { ...question, tiers: null, settlements: null };
  const isQuiet = useIsQuiet(JSON.stringify({ ...asked, year: null }));
  return useQueries({
    queries: years.map((year) => ({
      queryKey: ['trend', dataHash, { ...asked, year }],
      queryFn:
        dataHash !== null && isQuiet && isSeen
          ? ({ signal }: { signal: AbortSignal }) => workerClient.ask('coverage', { ...asked, year }, dataHash, { signal, urgency: 'later' })
          : skipToken,
    })),
    combine: (results) => ({
      years: results.map(({ data }, index) => ({ year: years[index], answer: data })),
      error: results.find(({ error }) => error !== null)?.error ?? null,
      refetch: () => {
        for (const { error, refetch } of results) if (error) refetch();
      },
    }),
  });
}

/** The text has not changed for a while. */
function useIsQuiet(text: string): boolean {
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), quietMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text;
}

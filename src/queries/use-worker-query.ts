import { keepPreviousData, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import type { JobName, Question, Urgency } from '#worker/protocol.ts';
import { allHandedOver } from './load-files.ts';
import { useDataHash } from './use-data-set.ts';
import { workerClient } from './worker-client.ts';

/**
 * Asks the worker about the data that is loaded. The answer before stays until the next is there (`isPlaceholderData`);
 * a question that is no longer asked is dropped. Null asks nothing. A question for later waits for those of now.
 */
export function useWorkerQuery<J extends JobName>(job: J, question: Question<J> | null, enabled = true, urgency: Urgency = 'now') {
  const dataHash = useDataHash();
  return useQuery({
    queryKey: [job, dataHash, question],
    queryFn: dataHash !== null && enabled ? asking(job, question as Question<J>, dataHash, urgency) : skipToken,
    placeholderData: keepPreviousData,
  });
}

function asking<J extends JobName>(job: J, question: Question<J>, dataHash: string, urgency: Urgency) {
  return async ({ signal }: { signal: AbortSignal }) => {
    if (ofLargeTables.includes(job)) await allHandedOver(dataHash);
    return workerClient.ask(job, question, dataHash, { signal, urgency });
  };
}

/** Jobs that read a table which is written last. */
const ofLargeTables: readonly JobName[] = ['facility'];

/** Asks the worker what a part of the page is about to ask, so that it works while the page is drawn. What fails is told to who asks in earnest. */
export function useAskAhead<J extends JobName>(job: J): (question: Question<J>) => void {
  const client = useQueryClient();
  const dataHash = useDataHash();
  return (question) => {
    if (dataHash !== null) client.prefetchQuery({ queryKey: [job, dataHash, question], queryFn: asking(job, question, dataHash, 'now') });
  };
}

import { notifyManager, QueryClient } from '@tanstack/react-query';

/** Answers unused for this long are dropped: they are cheap to ask for again. */
const gcMilliseconds = 60_000;

/**
 * Queries go to a worker on the same machine: they need no network, cannot fail by chance, and the same question about
 * the same data has the same answer for ever.
 */
export function createQueryClient(): QueryClient {
  // Answers are drawn in the task that brings them, not in a timer after it: those that come together are one frame.
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: gcMilliseconds,
        structuralSharing: false,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

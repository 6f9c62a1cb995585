import { useEffect } from 'react';
import { type Outcome, partShown } from './user-timing.ts';

/** What a part of the page needs of a query to say how it ended. */
export interface Ended {
  readonly data: unknown;
  readonly error: Error | null;
  readonly isPlaceholderData?: boolean;
}

/** How a query ended for the question of now; null while it has not. */
export function outcomeOf(query: Ended): Outcome | null {
  if (query.error) return 'failed';
  return query.data !== undefined && !query.isPlaceholderData ? 'answered' : null;
}

/** Tells the timing that a part shows its answer to the URL `key`; an outcome of null is still to come. */
export function usePartShown(part: string, key: string, outcome: Outcome | null): void {
  useEffect(() => {
    if (outcome) partShown(part, key, outcome);
  }, [part, key, outcome]);
}

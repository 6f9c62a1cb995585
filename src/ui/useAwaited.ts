import { useLayoutEffect } from 'react';
import { answerAwaited } from './user-timing.ts';

/** Tells the timing which parts the page shows for the URL `key`; null where others say so. Before their effects, so that none comes too early. */
export function useAwaited(key: string, parts: readonly string[] | null): void {
  useLayoutEffect(() => {
    if (parts) answerAwaited(key, parts);
  }, [key, parts]);
}

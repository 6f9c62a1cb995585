import { startTransition, useEffect, useState } from 'react';
import type { AnswerQuery } from './AnswerState.tsx';

interface Fetched<M> {
  readonly data: M | undefined;
  readonly error: Error | null;
}

const nothing = { data: undefined, error: null };

/**
 * A part of the program that is fetched when first shown, as a query whose answer is the module. `load` is the same function each time.
 * @param known the module where it is there already.
 */
export function useModule<M extends object>(load: () => Promise<M>, known?: M): AnswerQuery<M> {
  const [fetched, setFetched] = useState<Fetched<M>>(known ? { data: known, error: null } : nothing);
  const isWanted = fetched.data === undefined && fetched.error === null;
  useEffect(() => {
    if (!isWanted) return;
    let isShown = true;
    load().then(
      // Drawn in steps: a chart or a map takes longer than a hand should wait.
      (data) => isShown && startTransition(() => setFetched({ data, error: null })),
      (error: Error) => isShown && setFetched({ data: undefined, error }),
    );
    return () => {
      isShown = false;
    };
  }, [load, isWanted]);
  return { ...fetched, refetch: () => setFetched(nothing) };
}

import { useCallback } from 'react';
import type { State } from '#url/state.ts';
import { type PageState, usePageState } from '#views/frame/page-state.ts';

/** Changes what is asked of the paths, and takes the one that is shown back to the quickest: its number says nothing of other paths. */
export function useQuestionChange(): PageState['change'] {
  const { change } = usePageState();
  return useCallback(
    (changed, options) => change((now): Partial<State> => ({ ...(typeof changed === 'function' ? changed(now) : changed), path: null }), options),
    [change],
  );
}

import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useAskAhead } from '#queries/use-worker-query.ts';
import { knownState } from '#url/known-state.ts';
import type { State } from '#url/state.ts';
import type { JobName, Question } from '#worker/protocol.ts';
import { knownIds } from './known-ids.ts';
import { useData } from './loaded-data.ts';

/** Asks a view's question as soon as the address changes within the view, and not when the view has been drawn for it: the worker answers meanwhile. */
export function useAskedAhead<J extends JobName>(job: J, questionOf: (state: State) => Question<J>): void {
  const router = useRouter();
  const askAhead = useAskAhead(job);
  const data = useData();
  const ask = useEffectEvent((next: State) => {
    const { state } = knownState(next, knownIds(data));
    // A link to another data set is answered from that one.
    if (state.data === next.data) askAhead(questionOf(state));
  });
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ toLocation, pathChanged }) => {
        if (!pathChanged) ask(toLocation.search as State);
      }),
    [router],
  );
}

import { useEffect, useEffectEvent, useRef } from 'react';
import type { AreaReach } from '#map/map-props.ts';
import { type Ended, outcomeOf } from '#ui/usePartShown.ts';
import { partShown } from '#ui/user-timing.ts';

/**
 * Tells the timing that the map shows the answer to the URL, once it is painted.
 * @param shown what is given to the map; undefined where it has nothing to draw it with, and then nothing is waited for.
 * @returns to be told what is painted.
 */
export function useMapShown(url: string, query: Ended, shown: AreaReach | undefined): (painted: AreaReach) => void {
  const painted = useRef<AreaReach | undefined>(undefined);
  const outcome = outcomeOf(query);
  const tell = useEffectEvent(() => {
    if (outcome === null || (outcome === 'answered' && shown !== undefined && painted.current !== shown)) return;
    partShown('map', url, outcome);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told again for each of these
  useEffect(() => tell(), [url, outcome, shown]);
  return (areas) => {
    painted.current = areas;
    if (areas === shown && outcome !== null) partShown('map', url, outcome);
  };
}

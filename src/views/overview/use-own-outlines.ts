import { type OwnOutlines, ownOutlines } from '#map/own-outlines.ts';
import { useBoundaries } from '#queries/use-boundaries.ts';
import { useData } from '#views/frame/loaded-data.ts';

/** The reader's own boundaries as outlines of the loaded data; null for none. */
export function useOwnOutlines(): OwnOutlines | null {
  const { regions } = useData();
  const kept = useBoundaries();
  return kept && ownOutlines(kept.boundaries, regions);
}

import { type OwnOutlines, ownOutlines } from '#map/own-outlines.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useKeptBoundaries } from './use-kept-boundaries.ts';

/** The reader's own boundaries as outlines of the loaded data; null for none. */
export function useOwnOutlines(): OwnOutlines | null {
  const { regions } = useData();
  const kept = useKeptBoundaries();
  return kept && ownOutlines(kept.boundaries, regions);
}

import type { KeptBoundaries } from '#queries/kept-boundaries.ts';
import { useBoundaries } from '#queries/use-boundaries.ts';
import { useHasAnswered } from '#ui/Later.tsx';

/** The reader's own boundaries, which few have; null for none. To open the browser's store for them would keep the first answer waiting. */
export function useKeptBoundaries(): KeptBoundaries | null {
  return useBoundaries(useHasAnswered());
}

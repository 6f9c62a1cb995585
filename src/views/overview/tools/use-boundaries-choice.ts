import { useMemo, useState } from 'react';
import type { Datum } from '#import/checking/datum.ts';
import type { KeptBoundaries } from '#queries/kept-boundaries.ts';
import { useChooseBoundaries, useForgetBoundaries } from '#queries/use-boundaries.ts';
import { useKeptBoundaries } from '../use-kept-boundaries.ts';

/** The reader's own boundaries and the panel that says what became of a file. A choice of this browser, not of a link, which cannot hold a file. */
export interface BoundariesChoice {
  readonly kept: KeptBoundaries | null;
  readonly choose: (file: File, datum: Datum | null) => void;
  readonly forget: () => void;
  readonly isReading: boolean;
  /** The last file was not read, and why. */
  readonly error: Error | null;
  /** The browser refused to keep the last file. */
  readonly isLost: boolean;
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
}

export function useBoundariesChoice(): BoundariesChoice {
  const kept = useKeptBoundaries();
  const { mutate: keep, reset, isPending, error, data } = useChooseBoundaries();
  const { mutate: drop } = useForgetBoundaries();
  const [isOpen, open] = useState(false);
  return useMemo(
    () => ({
      kept,
      choose: (file, datum) => {
        open(true);
        keep({ file, datum });
      },
      forget: () => {
        open(false);
        reset();
        drop();
      },
      isReading: isPending,
      error,
      isLost: data === false,
      isOpen,
      open,
    }),
    [kept, keep, reset, drop, isPending, error, data, isOpen],
  );
}

import { useEffect, useEffectEvent, useState } from 'react';

interface PlayInput {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  /** Whether the page shows the answer to the year and has the next one; null: it has failed. */
  readonly isReady: boolean | null;
  /** How long each year is shown at least, ms. */
  readonly pause: number;
  /** `continued`: the year before was played too. */
  readonly onYear: (year: number, continued: boolean) => void;
}

interface Play {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  /** One year back or on; stops the play. */
  readonly step: (by: 1 | -1) => void;
}

/** Goes from year to year until the last, each shown for a while, and none before its answer is there. After the last it begins anew. */
export function usePlay({ year, first, last, isReady, pause, onYear }: PlayInput): Play {
  /** The year of the last step that was played, while it plays; `year` must still be it, or the reader has chosen another. */
  const [played, setPlayed] = useState<number | null>(null);
  const isPlaying = played === year && isReady !== null;
  const goTo = (next: number, continued: boolean) => {
    setPlayed(next < last ? next : null);
    onYear(next, continued);
  };
  const goOn = useEffectEvent((from: number) => goTo(from + 1, true));
  useEffect(() => {
    if (!isPlaying || !isReady) return;
    const timer = setTimeout(goOn, pause, year);
    return () => clearTimeout(timer);
  }, [isPlaying, isReady, pause, year]);
  return {
    isPlaying,
    toggle: () => {
      if (isPlaying) setPlayed(null);
      else goTo(year < last ? year + 1 : first, false);
    },
    step: (by) => {
      setPlayed(null);
      onYear(year + by, false);
    },
  };
}

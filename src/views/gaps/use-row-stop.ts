import { type KeyboardEvent, useRef, useState } from 'react';

interface RowStopInput {
  readonly rows: number;
  /** First and last row that are elements. */
  readonly first: number;
  readonly last: number;
  readonly scrollTo: (row: number) => void;
}

/** Rows that a page key goes. */
const page = 10;

/** One row of a list is a stop of the tab key; arrow keys, Page, Home and End move it, into rows that are not drawn yet too. */
export function useRowStop({ rows, first, last, scrollTo }: RowStopInput) {
  const [chosen, setChosen] = useState(0);
  const wanted = useRef<number | null>(null);
  const stop = chosen >= first && chosen <= last ? chosen : first;

  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -rows, End: rows };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const inRow = event.target instanceof Element && event.target.closest('tbody');
    if (step === undefined || !inRow || rows === 0) return;
    event.preventDefault();
    const next = Math.min(Math.max(stop + step, 0), rows - 1);
    wanted.current = next;
    setChosen(next);
    scrollTo(next);
  };
  const stopAt = (row: number) => ({
    tabIndex: row === stop ? 0 : -1,
    ref: (element: HTMLElement | null) => {
      if (!element || wanted.current !== row) return;
      wanted.current = null;
      element.focus({ preventScroll: true });
    },
  });
  return { stop, stopAt, onKeyDown };
}

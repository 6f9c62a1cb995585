import { useSyncExternalStore } from 'react';

const paper = window.matchMedia('print');
/** As the last event said: a browser that is asked in between may see the change, and then tells no one. */
let isPaper = paper.matches;
/** From `beforeprint` to `afterprint`: the media of the page change only after the first. */
let isCalled = false;

/** While true the root has the attribute `data-printing`, for what must have its size on paper before the page is laid out for it. */
export function isPrinting(): boolean {
  return isCalled || isPaper;
}

// These come before the listeners of any component, which then read the new state.
window.addEventListener('beforeprint', () => called(true));
window.addEventListener('afterprint', () => called(false));
paper.addEventListener('change', ({ matches }) => {
  isPaper = matches;
  markRoot();
});

function called(now: boolean): void {
  isCalled = now;
  markRoot();
}

function markRoot(): void {
  document.documentElement.toggleAttribute('data-printing', isPrinting());
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('beforeprint', listener);
  window.addEventListener('afterprint', listener);
  paper.addEventListener('change', listener);
  return () => {
    window.removeEventListener('beforeprint', listener);
    window.removeEventListener('afterprint', listener);
    paper.removeEventListener('change', listener);
  };
}

/** The page is being printed. Components that read this are drawn anew before the paper is. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting);
}

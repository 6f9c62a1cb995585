import { type ReactNode, useDeferredValue } from 'react';

interface LaterProps {
  readonly children: () => ReactNode;
}

/** Draws a part once the page around it is there, in a step of its own: one task for all would keep the reader's hand waiting. */
export function Later({ children }: LaterProps) {
  return useDeferredValue(true, false) ? children() : null;
}

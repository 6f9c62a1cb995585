import { type ReactNode, useDeferredValue } from 'react';

interface LaterProps {
  /** Stands in until then. */
  readonly instead?: ReactNode;
  readonly children: () => ReactNode;
}

/** Draws a part once the page around it is there, in a step of its own: one task for all would keep the reader's hand waiting. */
export function Later({ instead = null, children }: LaterProps) {
  const isDrawn = useDeferredValue(true, false);
  return isDrawn ? children() : instead;
}

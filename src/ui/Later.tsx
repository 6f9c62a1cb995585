import { type ReactNode, startTransition, useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react';
import { usePrinting } from './usePrinting.ts';
import { hasAnswered, subscribeToAnswers, whenAnswered } from './user-timing.ts';

interface LaterProps {
  readonly children: () => ReactNode;
}

/** Draws a part once the page around it is there, in a step of its own: one task for all would keep the reader's hand waiting. The first answer has no steps, which take time. */
export function Later({ children }: LaterProps) {
  return useDeferredValue(true, !hasAnswered()) ? children() : null;
}

/** Whether the page has shown its first answer. */
export function useHasAnswered(): boolean {
  return useSyncExternalStore(subscribeToAnswers, hasAnswered);
}

/** Draws a part in steps of its own once the page has shown the answer that it owes when the part comes: sentence and map would have to wait for it. */
export function AfterAnswer({ children }: LaterProps) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    if (isTime) return;
    return whenAnswered(() => startTransition(() => setIsTime(true)));
  }, [isTime]);
  return isTime ? children() : null;
}

/** Draws a part once what is around it is on screen: a frame that has both would take as long as both. Paper has no next frame. */
export function AfterFrame({ children }: LaterProps) {
  const [isTime, setIsTime] = useState(false);
  const isPrinting = usePrinting();
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setIsTime(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isTime || isPrinting ? children() : null;
}

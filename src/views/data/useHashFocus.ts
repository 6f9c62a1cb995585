import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Brings the part that the address names (`#method-reach`) into view and moves the focus there, so that a reader of any kind goes on from
 * it. Waits until the page has its final length: else the part would move away.
 */
export function useHashFocus(isLaidOut: boolean): void {
  const hash = useLocation({ select: (location) => location.hash });
  const visit = useLocation({ select: (location) => location.state.__TSR_key });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same part may be asked for again by another visit
  useEffect(() => {
    if (!isLaidOut || hash === '') return;
    const part = document.getElementById(hash);
    part?.scrollIntoView();
    part?.focus({ preventScroll: true });
  }, [isLaidOut, hash, visit]);
}

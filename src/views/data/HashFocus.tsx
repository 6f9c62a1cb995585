import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

interface HashFocusProps {
  /** The page has its final length. Before, the part would move away. */
  readonly isLaidOut: boolean;
}

/**
 * Brings the part that the address names (`#method-reach`) into view and moves the focus there, so that a reader of any kind goes on from
 * it. A part of its own, or every change of the address, also one that leaves the view, would have all of the view drawn anew.
 */
export function HashFocus({ isLaidOut }: HashFocusProps) {
  const hash = useLocation({ select: (location) => location.hash });
  const visit = useLocation({ select: (location) => location.state.__TSR_key });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same part may be asked for again by another visit
  useEffect(() => {
    if (!isLaidOut || hash === '') return;
    const part = document.getElementById(hash);
    part?.scrollIntoView();
    part?.focus({ preventScroll: true });
  }, [isLaidOut, hash, visit]);
  return null;
}

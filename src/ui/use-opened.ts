import { useEffect, useState } from 'react';

/** Whether it was ever open: what opens is made then, and stays. */
export function useWasOpened(isOpen: boolean): boolean {
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  return wasOpened;
}

/** The same a render later, and closed in the first: what comes open neither moves in nor takes the focus. */
export function useOpensLater(isOpen: boolean): boolean {
  const [opened, setOpened] = useState(false);
  useEffect(() => setOpened(isOpen), [isOpen]);
  return opened;
}

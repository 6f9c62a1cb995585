import { useState } from 'react';

/** A value that stays the same object for as long as it says the same, so that nothing that hangs on it is done anew. For what JSON can hold. */
export function useSteady<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}

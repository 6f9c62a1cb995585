import { useInViewport } from '@mantine/hooks';
import { useState } from 'react';

/** Whether an element with the ref is in view, and whether it ever was. */
export function useSeen() {
  const { ref, inViewport } = useInViewport();
  const [wasSeen, setWasSeen] = useState(false);
  if (inViewport && !wasSeen) setWasSeen(true);
  return { ref, isSeen: inViewport, wasSeen };
}

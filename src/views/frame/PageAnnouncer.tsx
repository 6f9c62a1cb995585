import { VisuallyHidden } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/** Says the title of a view that was led to without a new page, and takes on a focus that was lost on the way. */
export function PageAnnouncer() {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const pathBefore = useRef(path);
  const [title, setTitle] = useState('');
  useEffect(() => {
    const isFirst = pathBefore.current === undefined;
    if (isFirst || path === pathBefore.current) {
      pathBefore.current = path;
      return;
    }
    pathBefore.current = path;
    setTitle(document.title);
    if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true });
  }, [path]);
  return <VisuallyHidden role="status">{title}</VisuallyHidden>;
}

import { VisuallyHidden } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

interface PageAnnouncerProps {
  /** The view is there, and not only the loading of its data. */
  readonly hasContent: boolean;
}

/** Says the title of a view that was led to without a new page, and takes on a focus that was lost on the way. Stands after the view, which has named the page by then. */
export function PageAnnouncer({ hasContent }: PageAnnouncerProps) {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const pathBefore = useRef(path);
  const [title, setTitle] = useState('');
  useEffect(() => {
    if (!hasContent || path === pathBefore.current) return;
    const isFirst = pathBefore.current === undefined;
    pathBefore.current = path;
    if (isFirst) return;
    setTitle(document.title);
    if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true });
  }, [path, hasContent]);
  return <VisuallyHidden role="status">{title}</VisuallyHidden>;
}

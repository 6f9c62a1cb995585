import { CloseButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './PageNotice.module.css';

interface PageNoticeProps {
  readonly title: string;
  /** List items. */
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
}

/** Something the reader should know of the page, until dismissed. */
export function PageNotice({ title, children, onDismiss }: PageNoticeProps) {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState(false);
  const dismiss = () => {
    setDismissed(true);
    onDismiss?.();
  };
  return (
    <aside className={classes.notice} role="status" hidden={dismissed}>
      <div>
        <b>{title}</b>
        <ul>{children}</ul>
      </div>
      <CloseButton size="sm" aria-label={t('ignored.dismiss')} onClick={dismiss} />
    </aside>
  );
}

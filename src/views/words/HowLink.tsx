import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './HowLink.module.css';
import type { MethodAnchor } from './method-anchors.ts';

interface HowLinkProps {
  readonly to: MethodAnchor;
  /** What is defined there, for those who hear the link alone. */
  readonly what: string;
}

/** A quiet "how?" beside a number: leads to its definition, with the settings of now. */
export function HowLink({ to, what }: HowLinkProps) {
  const { t } = useTranslation();
  return (
    <Link to="/data" search={true} hash={to} className={classes.how}>
      {t('how.link')}
      <VisuallyHidden> {t('how.about', { what })}</VisuallyHidden>
    </Link>
  );
}

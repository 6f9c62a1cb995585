import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './NotFoundPage.module.css';

/** For a fault of our own: what happened, and a way on. Needs nothing around it, since that may be what failed. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.page} role="alert">
      <h1>{t('frame.crashed')}</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <button type="button" onClick={reset}>
        {t('frame.reload')}
      </button>
    </div>
  );
}

import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAwaited } from '#ui/useAwaited.ts';
import { usePartShown } from '#ui/usePartShown.ts';
import { useTitle } from '#ui/useTitle.ts';
import classes from './NotFoundPage.module.css';
import { ViewLinks } from './ViewLinks.tsx';

const page = ['page'];

/** For addresses that lead nowhere: says so and lists the views. */
export function NotFoundPage() {
  const { t } = useTranslation();
  const url = useLocation({ select: (location) => location.href });
  useTitle(`${t('frame.notFound')} · ${t('product.name')}`);
  useAwaited(url, page);
  usePartShown('page', url, 'empty');
  return (
    <div className={classes.page}>
      <h1>{t('frame.notFound')}</h1>
      <p>{t('frame.notFoundHint')}</p>
      <ViewLinks />
    </div>
  );
}

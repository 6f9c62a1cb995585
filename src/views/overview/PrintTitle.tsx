import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '#ui/usePrinting.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './Print.module.css';

/** The line above a printed page: what it is, and when it was printed. */
export const PrintTitle = memo(function PrintTitle() {
  const { t } = useTranslation();
  const { language } = useReader();
  // Read for each print: the page may have been open since yesterday, and most are never printed.
  const isPrinting = usePrinting();
  const date = isPrinting ? new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }).format(new Date()) : '';
  return (
    <p className={classes.title}>
      <b>{t('product.name')}</b>
      <span>{t('print.title')}</span>
      <span className={classes.date}>{t('print.printed', { date })}</span>
    </p>
  );
});

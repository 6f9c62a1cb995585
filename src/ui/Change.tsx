import { useTranslation } from 'react-i18next';
import classes from './Change.module.css';
import { formatPercent, formatShare, type Language } from './format-number.ts';

interface ChangeProps {
  readonly total: number;
  readonly before: number;
  readonly after: number;
  readonly language: Language;
}

/** A share before and after: `60 → 82 %`; one share where they cannot differ. */
export function Change({ total, before, after, language }: ChangeProps) {
  const { t } = useTranslation();
  const share = formatShare(after, total, language);
  if (!(total > 0) || before === after) return <b className={classes.change}>{share}</b>;
  return (
    <span className={classes.change}>
      <span className={classes.spoken}>{t('numbers.change', { before: formatShare(before, total, language), after: share })}</span>
      <span aria-hidden>
        <span className={classes.before}>{formatPercent(before, total)} → </span>
        <b>{share}</b>
      </span>
    </span>
  );
}

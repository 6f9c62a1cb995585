import { useTranslation } from 'react-i18next';
import classes from './MethodPart.module.css';
import type { MethodValues } from './method-values.ts';

interface TrustListProps {
  /** Amounts that the text names. */
  readonly values: MethodValues;
}

const items = ['method.trust.positions', 'method.trust.townships', 'method.trust.facilities', 'method.trust.volumes', 'method.trust.worst'] as const;

/** What in the data deserves least trust, and how to read it. */
export function TrustList({ values }: TrustListProps) {
  const { t } = useTranslation();
  return (
    <>
      <ol className={classes.list}>
        {items.map((item) => (
          <li key={item}>{t(item, values)}</li>
        ))}
      </ol>
      <p className={classes.text}>{t('method.trust.reading')}</p>
    </>
  );
}

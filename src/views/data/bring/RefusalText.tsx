import { useTranslation } from 'react-i18next';
import { ImportRefused } from '#queries/import-client.ts';
import classes from './Bring.module.css';

/** Why a file is not read, and what to do instead. */
export function RefusalText({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  const refusal = error instanceof ImportRefused ? error.refusal : { code: 'damaged' as const, detail: error.message };
  return (
    <p className={classes.refused} role="alert">
      {t(`bring.refusals.${refusal.code}`, { detail: refusal.detail })}
    </p>
  );
}

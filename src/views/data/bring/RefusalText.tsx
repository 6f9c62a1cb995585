import { useTranslation } from 'react-i18next';
import { refusalWords } from '#views/words/refusal-words.ts';
import classes from './Bring.module.css';

/** Why a file is not read, and what to do instead. */
export function RefusalText({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  return (
    <p className={classes.refused} role="alert">
      {refusalWords(error, t)}
    </p>
  );
}

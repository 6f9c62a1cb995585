import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ModelledMark.module.css';

/** Whether demand or facilities of the data come from a model. */
export const IsModelled = createContext(true);

/** Says of the numbers beside it that they come from a model, not from a count; `always` of what is modelled whatever the data is. */
export function ModelledMark({ always = false }: { readonly always?: boolean }) {
  const { t } = useTranslation();
  const isModelled = useContext(IsModelled);
  return isModelled || always ? <span className={classes.mark}>{t('range.modelled')}</span> : null;
}

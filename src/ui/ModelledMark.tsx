import { useTranslation } from 'react-i18next';
import classes from './ModelledMark.module.css';

/** Says of the numbers beside it that they come from a model, not from a count. */
export function ModelledMark() {
  const { t } = useTranslation();
  return <span className={classes.mark}>{t('range.modelled')}</span>;
}

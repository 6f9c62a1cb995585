import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePageState } from '#views/frame/page-state.ts';
import { filterKeys, isSet, withoutFilters } from './chip-words.ts';
import classes from './ResetButton.module.css';

/** Takes every setting back to its default in one step. */
export function ResetButton() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const isAnySet = filterKeys.some((key) => isSet(key, state));
  return (
    <Button size="xs" variant="subtle" className={classes.reset} disabled={!isAnySet} onClick={() => change(withoutFilters(filterKeys))}>
      {t('filter.reset')}
    </Button>
  );
}

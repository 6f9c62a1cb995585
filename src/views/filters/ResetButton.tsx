import { useTranslation } from 'react-i18next';
import { QuietButton } from '#ui/QuietButton.tsx';
import { usePageState } from '#views/frame/page-state.ts';
import { filterKeys, isSet, withoutFilters } from './chip-words.ts';

/** Takes every setting back to its default in one step. */
export function ResetButton() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const isAnySet = filterKeys.some((key) => isSet(key, state));
  return (
    <QuietButton disabled={!isAnySet} onClick={() => change(withoutFilters(filterKeys))}>
      {t('filter.reset')}
    </QuietButton>
  );
}

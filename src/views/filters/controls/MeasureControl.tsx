import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Measure, measures } from '#columns/vocabulary.ts';
import { usePageState } from '#views/frame/page-state.ts';

/** What shares are shares of. */
export function MeasureControl() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  return (
    <div>
      <Text size="sm" fw={600} mb="xs" aria-hidden>
        {t('filter.by')}
      </Text>
      <SegmentedControl
        fullWidth
        aria-label={t('filter.by')}
        value={state.by}
        data={measures.map((measure) => ({ value: measure, label: t(`measure.${measure}`) }))}
        onChange={(by) => change({ by: by as Measure })}
      />
    </div>
  );
}

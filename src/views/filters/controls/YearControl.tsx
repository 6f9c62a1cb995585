import { useTranslation } from 'react-i18next';
import { SteadySlider } from '#ui/SteadySlider.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';

/** The year at whose end facilities are open. */
export function YearControl() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const [first, last] = useData().manifest.years;
  return (
    <SteadySlider
      label={t('filter.year')}
      value={state.year}
      min={first}
      max={last}
      step={1}
      format={String}
      onChange={(year, continued) => change({ year }, { replace: continued })}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { CheckList, toggled } from '#ui/CheckList.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { presentTiers } from '#views/words/present.ts';

/** Tiers of the cities that demand lies in. */
export function TierControl() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const tiers = presentTiers(useData(), state.tiers);
  return (
    <CheckList
      label={t('filter.tier')}
      hint={t('filter.noneSelected')}
      options={tiers.map((tier) => ({ value: tier, label: t(`tier.${tier}`) }))}
      chosen={state.tier}
      onToggle={(tier) => change((now) => ({ tier: toggled(now.tier, tier) }))}
    />
  );
}

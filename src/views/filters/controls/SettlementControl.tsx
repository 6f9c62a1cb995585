import { useTranslation } from 'react-i18next';
import { CheckList, toggled } from '#ui/CheckList.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { presentSettlements } from '#views/words/present.ts';

/** Kinds of settlement that demand lies in. */
export function SettlementControl() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const settlements = presentSettlements(useData());
  return (
    <CheckList
      label={t('filter.settlement')}
      hint={t('filter.noneSelected')}
      options={settlements.map((settlement) => ({ value: settlement, label: t(`settlement.${settlement}`) }))}
      chosen={state.settlement}
      onToggle={(settlement) => change((now) => ({ settlement: toggled(now.settlement, settlement) }))}
    />
  );
}

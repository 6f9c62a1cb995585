import { useTranslation } from 'react-i18next';
import { CheckList, toggled } from '#ui/CheckList.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { networkChoices } from '#views/words/names.ts';

/** Restricts what counts to some networks. */
export function NetworkControl() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, change } = usePageState();
  return (
    <CheckList
      label={t('filter.net')}
      hint={t('filter.noneSelected')}
      options={networkChoices(useData(), language).map(({ id, name }) => ({ value: id, label: name }))}
      chosen={state.net}
      onToggle={(net) => change((now) => ({ net: toggled(now.net, net) }))}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { kinds } from '#columns/vocabulary.ts';
import { CheckList, toggled } from '#ui/CheckList.tsx';
import { defaultState } from '#url/state.ts';
import { usePageState } from '#views/frame/page-state.ts';

/** Kinds of facility that count as reach; with none ticked the default ones do. */
export function KindControl() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  return (
    <CheckList
      label={t('filter.kind')}
      hint={t('filter.noneSelected')}
      options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      chosen={state.kind}
      onToggle={(kind) => change((now) => ({ kind: toggled(now.kind, kind) ?? defaultState.kind }))}
    />
  );
}

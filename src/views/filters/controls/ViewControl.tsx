import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { allianceChoices, type Choice, networkChoices } from '#views/words/names.ts';

const asOptions = (choices: readonly Choice[]) => choices.map(({ id, name }) => ({ value: id, label: name }));

/** Whose facilities are the own ones: an alliance or a network. */
export function ViewControl() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, change } = usePageState();
  const data = useData();
  const alliances = allianceChoices(data, language);
  const networks = networkChoices(data, language).filter(({ id }) => alliances.every((alliance) => alliance.id !== id));
  return (
    <NativeSelect
      label={t('filter.as')}
      value={state.as}
      data={[
        { group: t('filter.alliances'), items: asOptions(alliances) },
        { group: t('filter.networks'), items: asOptions(networks) },
      ]}
      onChange={(event) => change({ as: event.currentTarget.value })}
    />
  );
}

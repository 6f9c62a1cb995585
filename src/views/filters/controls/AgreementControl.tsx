import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatList } from '#ui/format-number.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { agreementChoices, agreementName } from '#views/words/names.ts';

const noAgreement = 'none';

/** Which agreement is in force; several of a link stay together as one choice. */
export function AgreementControl() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, change } = usePageState();
  const data = useData();
  const options = [
    { value: noAgreement, label: t('filter.noAgreement') },
    ...agreementChoices(data, language).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const several = state.with.length > 1 && { value: state.with.join(), label: formatList(language, state.with, (id) => agreementName(data, id, language)) };
  return (
    <NativeSelect
      label={t('filter.with')}
      value={state.with.join() || noAgreement}
      data={several ? [...options, several] : options}
      onChange={({ currentTarget: { value } }) => change({ with: value === noAgreement ? [] : value.split(',') })}
    />
  );
}

import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { provinceChoices, regionName } from '#views/words/names.ts';

/** One province or the whole country, and the map goes there; a smaller region of a link stays as a choice. */
export function RegionControl() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, change } = usePageState();
  const data = useData();
  const provinces = provinceChoices(data, data.manifest.home, language).map(({ id, name, inData }) => ({
    value: id,
    label: inData ? name : t('filter.notInData', { region: name }),
  }));
  const chosen = state.in === null ? '' : String(state.in);
  const isListed = chosen === '' || provinces.some(({ value }) => value === chosen);
  const smaller = state.in === null || isListed ? [] : [{ value: chosen, label: regionName(data, state.in, language) }];
  return (
    <NativeSelect
      label={t('filter.in')}
      value={chosen}
      data={[{ value: '', label: t('filter.wholeCountry') }, ...smaller, ...provinces]}
      onChange={({ currentTarget: { value } }) => change({ in: value === '' ? null : Number(value), at: null })}
    />
  );
}

import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { distanceScale } from '#charts/distance-scale.ts';
import type { Tier } from '#columns/vocabulary.ts';
import type { ComparedKey, Comparison } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { distanceText } from '#views/words/limit-words.ts';
import { provinceChoices, regionName } from '#views/words/names.ts';
import { presentTiers } from '#views/words/present.ts';
import classes from './CompareControl.module.css';

/** What the page is compared with: the same question of another year, limit, tier or region. */
export function CompareControl() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, change } = usePageState();
  const data = useData();
  const inHours = state.h !== null;
  const { compared: limits } = distanceScale(state);
  const [first, last] = data.manifest.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => year !== state.year);
  const provinces = provinceChoices(data, data.manifest.home, language).filter(({ id, inData }) => inData && Number(id) !== state.in);
  const options: { readonly key: ComparedKey; readonly values: readonly { readonly value: string; readonly label: string }[] }[] = [
    { key: 'year', values: years.map((year) => ({ value: String(year), label: String(year) })) },
    {
      key: inHours ? 'h' : 'km',
      values: limits.filter((limit) => limit !== (state.h ?? state.km)).map((limit) => ({ value: String(limit), label: distanceText(limit, inHours, t) })),
    },
    {
      key: 'tier',
      values: presentTiers(data, state.tiers)
        .filter((tier) => state.tier?.join() !== tier)
        .map((tier) => ({ value: tier, label: t(`tier.${tier}`) })),
    },
    { key: 'in', values: provinces.map(({ id, name }) => ({ value: id, label: name })) },
  ];
  const chosen = writtenComparison(state.compare);
  const known = chosen === '' || options.some(({ key, values }) => values.some(({ value }) => `${key}:${value}` === chosen));
  return (
    <NativeSelect
      size="xs"
      className={classes.compare}
      label={t('compare.label')}
      value={chosen}
      onChange={(event) => change({ compare: readComparison(event.currentTarget.value) })}
    >
      <option value="">{t('compare.none')}</option>
      {!known && <option value={chosen}>{state.compare?.in ? regionName(data, state.compare.in, language) : chosen}</option>}
      {options.map(({ key, values }) => (
        <optgroup key={key} label={t(`compare.key.${key}`)}>
          {values.map(({ value, label }) => (
            <option key={value} value={`${key}:${value}`}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}

function writtenComparison(compare: Comparison | null): string {
  const [pair] = Object.entries(compare ?? {});
  return pair ? `${pair[0]}:${String(pair[1])}` : '';
}

function readComparison(text: string): Comparison | null {
  const [key, value] = text.split(':');
  if (key === 'year') return { year: Number(value) };
  if (key === 'km') return { km: Number(value) };
  if (key === 'h') return { h: Number(value) };
  if (key === 'in') return { in: Number(value) };
  return key === 'tier' ? { tier: [value as Tier] } : null;
}

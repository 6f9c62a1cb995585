import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKm } from '#ui/format-number.ts';
import { SteadySlider } from '#ui/SteadySlider.tsx';
import { defaultState, type State } from '#url/state.ts';
import { usePageState } from '#views/frame/page-state.ts';

interface Range {
  readonly shortest: number;
  readonly longest: number;
  readonly step: number;
  /** Any number that may be typed. */
  readonly most: number;
}

const ranges: Readonly<Record<'km' | 'h', Range>> = {
  km: { shortest: 0.5, longest: 20, step: 0.5, most: 500 },
  h: { shortest: 12, longest: 96, step: 12, most: 1000 },
};
/** The ambition of 2014: anywhere within 24 hours. */
const usualHours = 24;

/** The limit in kilometres or hours: by slider, or any number by keyboard. */
export function LimitControl() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const [typed, setTyped] = useState<string | null>(null);
  const unit = state.h === null ? 'km' : 'h';
  const limit = state.h ?? state.km;
  const { shortest, longest, step, most } = ranges[unit];
  const enter = () => {
    const value = Number(typed?.replace(',', '.'));
    if (typed?.trim() && value > 0 && value <= most && value !== limit) change({ [unit]: value });
    setTyped(null);
  };
  return (
    <>
      <SegmentedControl
        fullWidth
        mb="sm"
        aria-label={t('hours.control.unit')}
        value={unit}
        data={(['km', 'h'] as const).map((value) => ({ value, label: t(`hours.control.${value}`) }))}
        onChange={(value) => change((now) => inUnit(now, value === 'h'))}
      />
      <SteadySlider
        label={t(unit === 'km' ? 'filter.km' : 'hours.control.slider')}
        value={limit}
        min={shortest}
        max={longest}
        step={step}
        format={formatKm}
        onChange={(value, continued) => change({ [unit]: value }, { replace: continued })}
      />
      <TextInput
        label={t(unit === 'km' ? 'filter.kmNumber' : 'hours.control.number')}
        inputMode="decimal"
        value={typed ?? formatKm(limit)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={enter}
        onKeyDown={(event) => event.key === 'Enter' && enter()}
      />
    </>
  );
}

/** A band of the other unit and a comparison with a limit of it mean nothing in this one. */
function inUnit({ compare }: State, inHours: boolean): Partial<State> {
  const isOfLimit = compare !== null && ('km' in compare || 'h' in compare);
  return { h: inHours ? usualHours : defaultState.h, between: null, ...(isOfLimit && { compare: null }) };
}

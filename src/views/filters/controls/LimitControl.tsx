import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKm } from '#ui/format-number.ts';
import { SteadySlider } from '#ui/SteadySlider.tsx';
import { usePageState } from '#views/frame/page-state.ts';

const shortest = 0.5;
const longest = 20;

/** The limit in kilometres: by slider, or any number by keyboard. */
export function LimitControl() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const [typed, setTyped] = useState<string | null>(null);
  const enter = () => {
    const km = Number(typed?.replace(',', '.'));
    if (typed?.trim() && km > 0 && km <= 500 && km !== state.km) change({ km });
    setTyped(null);
  };
  return (
    <>
      <SteadySlider
        label={t('filter.km')}
        value={state.km}
        min={shortest}
        max={longest}
        step={0.5}
        format={formatKm}
        onChange={(km, continued) => change({ km }, { replace: continued })}
      />
      <TextInput
        label={t('filter.kmNumber')}
        inputMode="decimal"
        value={typed ?? formatKm(state.km)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={enter}
        onKeyDown={(event) => event.key === 'Enter' && enter()}
      />
    </>
  );
}

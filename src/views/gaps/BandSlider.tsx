import { RangeSlider } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { histogramAxisWidth, histogramEndMargin } from '#charts/histogram-grid.ts';
import { histogramKm } from '#charts/histogram-series.ts';
import { formatKm } from '#ui/format-number.ts';
import classes from './BandSlider.module.css';

interface BandSliderProps {
  readonly between: readonly [from: number, to: number] | null;
  /** Null: all distances. */
  readonly onBand: (between: readonly [from: number, to: number] | null) => void;
}

const step = 0.25;
const all = [0, histogramKm] as const;

/** Both ends of the band, a quarter of a kilometre at a time; answers when it is let go. */
export function BandSlider({ between, onBand }: BandSliderProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<[number, number] | null>(null);
  const [from, to] = draft ?? between ?? all;
  return (
    <RangeSlider
      size="sm"
      className={classes.slider}
      ms={histogramAxisWidth}
      me={histogramEndMargin}
      mt={4}
      mb="sm"
      min={all[0]}
      max={all[1]}
      step={step}
      minRange={step}
      value={[Math.min(from, histogramKm - step), Math.min(to, histogramKm)]}
      label={(km) => t('list.km', { km: formatKm(km) })}
      thumbFromLabel={t('band.from')}
      thumbToLabel={t('band.to')}
      onChange={setDraft}
      onChangeEnd={([start, end]) => {
        setDraft(null);
        onBand(start === all[0] && end === all[1] ? null : [start, end]);
      }}
    />
  );
}

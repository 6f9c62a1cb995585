import { RangeSlider } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DistanceScale } from '#charts/distance-scale.ts';
import { histogramAxisWidth, histogramEndMargin } from '#charts/histogram-grid.ts';
import { distanceText } from '#views/words/limit-words.ts';
import classes from './BandSlider.module.css';

interface BandSliderProps {
  readonly scale: DistanceScale;
  /** The scale is of hours. */
  readonly inHours: boolean;
  readonly between: readonly [from: number, to: number] | null;
  /** Null: all distances. */
  readonly onBand: (between: readonly [from: number, to: number] | null) => void;
}

/** Both ends of the band, a step of the scale at a time; answers when it is let go. */
export function BandSlider({ scale: { barsMost, step }, inHours, between, onBand }: BandSliderProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<[number, number] | null>(null);
  const [from, to] = draft ?? between ?? [0, barsMost];
  return (
    <RangeSlider
      size="sm"
      className={classes.slider}
      ms={histogramAxisWidth}
      me={histogramEndMargin}
      mt={4}
      mb="sm"
      min={0}
      max={barsMost}
      step={step}
      minRange={step}
      value={[Math.min(from, barsMost - step), Math.min(to, barsMost)]}
      label={(distance) => distanceText(distance, inHours, t)}
      thumbFromLabel={t(`band.from.${inHours ? 'hours' : 'distance'}`)}
      thumbToLabel={t(`band.to.${inHours ? 'hours' : 'distance'}`)}
      onChange={setDraft}
      onChangeEnd={([start, end]) => {
        setDraft(null);
        onBand(start === 0 && end === barsMost ? null : [start, end]);
      }}
    />
  );
}

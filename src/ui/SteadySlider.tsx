import { Slider, Text } from '@mantine/core';
import { useRef, useState } from 'react';

interface SteadySliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format: (value: number) => string;
  /** `continued`: the slider is still held since the change before. */
  readonly onChange: (value: number, continued: boolean) => void;
}

/** A slider that answers while it is dragged, and tells which changes belong to one drag. */
export function SteadySlider({ label, value, min, max, step, format, onChange }: SteadySliderProps) {
  const [draft, setDraft] = useState<number | null>(null);
  const held = useRef(false);
  const change = (next: number) => {
    setDraft(next);
    if (next === value) return;
    onChange(next, held.current);
    held.current = true;
  };
  const release = () => {
    held.current = false;
    setDraft(null);
  };
  return (
    <div>
      <Text size="sm" fw={600} mb="xs" aria-hidden>
        {label}
      </Text>
      <Slider
        thumbLabel={label}
        thumbValueText={format}
        value={draft ?? value}
        min={min}
        max={max}
        step={step}
        label={format}
        marks={[min, max].map((end) => ({ value: end, label: format(end) }))}
        mb="lg"
        mx="sm"
        onChange={change}
        onChangeEnd={release}
      />
    </div>
  );
}

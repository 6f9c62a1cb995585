import { type CSSProperties, type PointerEvent, useState } from 'react';
import type { DistanceScale } from '#charts/distance-scale.ts';
import { histogramAxisWidth, histogramEndMargin, histogramFoot, histogramHeight, histogramTop } from '#charts/histogram-grid.ts';
import classes from './BandBrush.module.css';

interface BandBrushProps {
  readonly scale: DistanceScale;
  readonly between: readonly [from: number, to: number] | null;
  readonly onBand: (between: readonly [from: number, to: number]) => void;
}

const plot: CSSProperties = {
  insetInlineStart: histogramAxisWidth,
  insetInlineEnd: histogramEndMargin,
  insetBlockStart: histogramTop,
  height: histogramHeight - histogramTop - histogramFoot,
};

/** Drawn over the bars with a pointer or finger, from bar to bar. The slider below it does the same by keyboard. */
export function BandBrush({ scale: { barWidth, barsMost }, between, onBand }: BandBrushProps) {
  const [drawn, setDrawn] = useState<readonly [start: number, now: number] | null>(null);
  const barAt = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const bars = barsMost / barWidth;
    return Math.min(Math.max(Math.floor(((clientX - left) / width) * bars), 0), bars - 1);
  };
  const bandOf = ([start, now]: readonly [number, number]) => [Math.min(start, now) * barWidth, (Math.max(start, now) + 1) * barWidth] as const;
  const band = drawn ? bandOf(drawn) : between;
  return (
    <div
      className={classes.plot}
      style={plot}
      aria-hidden
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn([barAt(event), barAt(event)]);
      }}
      onPointerMove={(event) => drawn && setDrawn([drawn[0], barAt(event)])}
      onPointerUp={() => {
        if (drawn) onBand(bandOf(drawn));
        setDrawn(null);
      }}
      onPointerCancel={() => setDrawn(null)}
    >
      {band && <div className={classes.band} style={edges(band, barsMost)} />}
    </div>
  );
}

function edges([from, to]: readonly [number, number], most: number): CSSProperties {
  const percent = (distance: number) => `${(Math.min(distance, most) / most) * 100}%`;
  return { insetInlineStart: percent(from), width: `calc(${percent(to)} - ${percent(from)})` };
}

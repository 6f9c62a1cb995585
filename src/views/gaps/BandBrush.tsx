import { type CSSProperties, type PointerEvent, useState } from 'react';
import { histogramAxisWidth, histogramEndMargin, histogramFoot, histogramHeight, histogramTop } from '#charts/histogram-grid.ts';
import { histogramKm } from '#charts/histogram-series.ts';
import classes from './BandBrush.module.css';

interface BandBrushProps {
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
export function BandBrush({ between, onBand }: BandBrushProps) {
  const [drawn, setDrawn] = useState<readonly [start: number, now: number] | null>(null);
  const kmAt = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.min(Math.max(((clientX - left) / width) * histogramKm, 0), histogramKm - 1e-9);
  };
  const bandOf = ([start, now]: readonly [number, number]) => [Math.floor(Math.min(start, now)), Math.floor(Math.max(start, now)) + 1] as const;
  const band = drawn ? bandOf(drawn) : between;
  return (
    <div
      className={classes.plot}
      style={plot}
      aria-hidden
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn([kmAt(event), kmAt(event)]);
      }}
      onPointerMove={(event) => drawn && setDrawn([drawn[0], kmAt(event)])}
      onPointerUp={() => {
        if (drawn) onBand(bandOf(drawn));
        setDrawn(null);
      }}
      onPointerCancel={() => setDrawn(null)}
    >
      {band && <div className={classes.band} style={edges(band)} />}
    </div>
  );
}

function edges([from, to]: readonly [number, number]): CSSProperties {
  const percent = (km: number) => `${(Math.min(km, histogramKm) / histogramKm) * 100}%`;
  return { insetInlineStart: percent(from), width: `calc(${percent(to)} - ${percent(from)})` };
}

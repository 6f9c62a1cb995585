import { memo } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { formatAmount, type Language } from '#ui/format-number.ts';
import classes from './chart-text.module.css';
import { histogramAxisWidth, histogramEndMargin, histogramFoot, histogramHeight, histogramTop } from './histogram-grid.ts';
import type { DistanceBar } from './histogram-series.ts';
import { partFill } from './parts.ts';
import { SideTick } from './SideTick.tsx';

interface HistogramChartProps {
  readonly bars: readonly DistanceBar[];
  /** Every so many bars have a number. */
  readonly labelled: number;
  /** The first of them with its unit. */
  readonly start: string;
  readonly language: Language;
}

/** Demand by distance: bars side by side, those outside the chosen band in grey. */
export const HistogramChart = memo(function HistogramChart({ bars, labelled, start, language }: HistogramChartProps) {
  return (
    <BarChart
      data={bars}
      margin={{ top: histogramTop, right: histogramEndMargin, bottom: 0, left: 0 }}
      barCategoryGap={1}
      responsive
      style={{ width: '100%', height: histogramHeight }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="from"
        height={histogramFoot}
        interval={labelled - 1}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload, index }) => (
          <text className={classes.tick} x={x} y={Number(y) + 10} textAnchor={index === 0 ? 'start' : 'middle'}>
            {index === 0 ? start : payload.value}
          </text>
        )}
      />
      <YAxis
        width={histogramAxisWidth}
        tickCount={3}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => <SideTick x={x} y={y} words={formatAmount(payload.value, language)} />}
      />
      <Bar dataKey="inBand" stackId="bar" fill={partFill('opened')} isAnimationActive={false} />
      <Bar dataKey="outside" stackId="bar" fill={partFill('volume')} isAnimationActive={false} />
    </BarChart>
  );
});

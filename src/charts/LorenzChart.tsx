import { memo } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { type Language, withPercentSign } from '#ui/format-number.ts';
import classes from './chart-text.module.css';
import { partLooks } from './parts.ts';
import { SideTick } from './SideTick.tsx';

export interface LorenzPoint {
  /** Shares in percent. */
  readonly demand: number;
  readonly distance: number;
}

interface LorenzChartProps {
  readonly points: readonly LorenzPoint[];
  readonly language: Language;
}

const ticks = [0, 50, 100];

/** Share of the summed distance that each share of the demand has, nearest first; the straight line is equal access. */
export const LorenzChart = memo(function LorenzChart({ points, language }: LorenzChartProps) {
  return (
    <LineChart data={points} margin={{ top: 8, right: 16, bottom: 0, left: 0 }} responsive style={{ width: '100%', height: 190 }} accessibilityLayer={false}>
      <CartesianGrid stroke="var(--line)" />
      <XAxis
        dataKey="demand"
        type="number"
        domain={[0, 100]}
        ticks={ticks}
        height={22}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text className={classes.tick} x={x} y={Number(y) + 10} textAnchor="middle">
            {withPercentSign(String(payload.value), language)}
          </text>
        )}
      />
      <YAxis
        width={46}
        domain={[0, 100]}
        ticks={ticks}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => <SideTick x={x} y={y} words={withPercentSign(String(payload.value), language)} />}
      />
      <ReferenceLine
        segment={[
          { x: 0, y: 0 },
          { x: 100, y: 100 },
        ]}
        stroke="var(--line-strong)"
        strokeDasharray="3 3"
      />
      <Line dataKey="distance" stroke={partLooks.opened.colour} strokeWidth={2.5} dot={false} isAnimationActive={false} />
    </LineChart>
  );
});

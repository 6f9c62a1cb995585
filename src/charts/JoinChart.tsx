import { memo } from 'react';
import { CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { type Language, withPercentSign } from '#ui/format-number.ts';
import classes from './chart-text.module.css';
import { joinHeight } from './join-grid.ts';
import { partLooks } from './parts.ts';
import { SideTick } from './SideTick.tsx';

/** Reach in percent with so many networks together. */
export interface JoinPoint {
  readonly networks: number;
  readonly joining: number;
  readonly best: number;
}

interface JoinChartProps {
  readonly points: readonly JoinPoint[];
  /** Percent. */
  readonly target: number;
  readonly language: Language;
}

const axis = { axisLine: false, tickLine: false, interval: 0 } as const;
const shares = [0, 25, 50, 75, 100];

/** Reach as networks join in the best order, the best coalition of each size, and the target. */
export const JoinChart = memo(function JoinChart({ points, target, language }: JoinChartProps) {
  return (
    <ComposedChart
      data={points}
      margin={{ top: 8, right: 10, bottom: 0, left: 0 }}
      responsive
      style={{ width: '100%', height: joinHeight }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        {...axis}
        dataKey="networks"
        type="category"
        height={22}
        tick={({ x, y, payload }) => (
          <text className={classes.tick} x={x} y={Number(y) + 10} textAnchor="middle">
            {payload.value}
          </text>
        )}
      />
      <YAxis
        {...axis}
        width={48}
        domain={[0, 100]}
        ticks={shares}
        tick={({ x, y, payload }) => <SideTick x={x} y={y} words={withPercentSign(String(payload.value), language)} />}
      />
      <ReferenceLine y={target} stroke="var(--text-soft)" strokeDasharray="2 3" />
      <Line dataKey="best" stroke={partLooks.best.colour} strokeWidth={2.5} strokeDasharray="5 2" dot={false} isAnimationActive={false} />
      <Line
        dataKey="joining"
        stroke={partLooks.joining.colour}
        strokeWidth={2}
        dot={{ r: 3.5, fill: partLooks.joining.colour, strokeWidth: 0 }}
        isAnimationActive={false}
      />
    </ComposedChart>
  );
});

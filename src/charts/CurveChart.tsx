import { memo } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { type Language, withPercentSign } from '#ui/format-number.ts';
import classes from './chart-text.module.css';
import { curveAxisWidth, curveEndMargin, curveFoot, curveHeight, curveTop } from './curve-grid.ts';
import type { CurvePoint } from './curve-series.ts';
import type { DistanceScale } from './distance-scale.ts';
import { partLooks } from './parts.ts';
import { SideTick } from './SideTick.tsx';

interface CurveChartProps {
  readonly points: readonly CurvePoint[];
  /** The limit of the page. */
  readonly limit: number;
  readonly scale: DistanceScale;
  /** The end of the axis with its unit. */
  readonly end: string;
  readonly language: Language;
}

const plain = { dot: false, isAnimationActive: false, strokeWidth: 2 } as const;

/** Share of demand within each distance, by own facilities, with the agreement and of any network. */
export const CurveChart = memo(function CurveChart({ points, limit, scale, end, language }: CurveChartProps) {
  return (
    <LineChart
      data={points}
      margin={{ top: curveTop, right: curveEndMargin, bottom: 0, left: 0 }}
      responsive
      style={{ width: '100%', height: curveHeight }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke="var(--line)" />
      <XAxis
        dataKey="distance"
        type="number"
        domain={[0, scale.curveMost]}
        ticks={[...scale.curveTicks]}
        height={curveFoot}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text className={classes.tick} x={x} y={Number(y) + 10} textAnchor={payload.value === scale.curveMost ? 'end' : 'middle'}>
            {payload.value === scale.curveMost ? end : payload.value}
          </text>
        )}
      />
      <YAxis
        width={curveAxisWidth}
        domain={[0, 100]}
        ticks={[0, 50, 100]}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => <SideTick x={x} y={y} words={withPercentSign(String(payload.value), language)} />}
      />
      <Line dataKey="any" stroke={partLooks.sharing.colour} strokeDasharray="2 3" {...plain} />
      <Line dataKey="other" stroke="var(--text)" strokeDasharray="1 3" {...plain} />
      <Line dataKey="opened" stroke={partLooks.opened.colour} strokeDasharray="5 2" {...plain} />
      <Line dataKey="own" stroke={partLooks.own.colour} {...plain} />
      <ReferenceLine x={limit} stroke="var(--accent)" strokeWidth={2} ifOverflow="hidden" />
    </LineChart>
  );
});

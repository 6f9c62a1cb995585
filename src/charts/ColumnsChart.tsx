import { memo } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { formatAmount, type Language } from '#ui/format-number.ts';
import classes from './chart-text.module.css';
import { columnsAxisWidth, columnsFoot, columnsHeight, columnsTop } from './columns-grid.ts';
import { type Part, partFill } from './parts.ts';
import { SideTick } from './SideTick.tsx';

export interface Column {
  readonly label: string;
  readonly amount: number;
}

interface ColumnsChartProps {
  readonly columns: readonly Column[];
  readonly part: Part;
  readonly language: Language;
}

/** Amounts side by side. */
export const ColumnsChart = memo(function ColumnsChart({ columns, part, language }: ColumnsChartProps) {
  return (
    <BarChart
      data={columns}
      margin={{ top: columnsTop, right: 0, bottom: 0, left: 0 }}
      responsive
      style={{ width: '100%', height: columnsHeight }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="label"
        height={columnsFoot}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text className={classes.tick} x={x} y={Number(y) + 10} textAnchor="middle">
            {payload.value}
          </text>
        )}
      />
      <YAxis
        width={columnsAxisWidth}
        tickCount={3}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => <SideTick x={x} y={y} words={formatAmount(payload.value, language)} />}
      />
      <Bar dataKey="amount" fill={partFill(part)} isAnimationActive={false} />
    </BarChart>
  );
});

import { memo } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { barsFigureWidth, barsLabelWidth, barsRowHeight } from './bars-grid.ts';
import classes from './chart-text.module.css';
import { type Part, partFill } from './parts.ts';

/** One bar: all of a group, in parts that add up to it. */
export interface PartedRow {
  readonly key: string;
  readonly label: string;
  readonly amounts: readonly number[];
  /** Stands at its end. */
  readonly figure: string;
  /** Not part of what the page is filtered to. */
  readonly isOutside: boolean;
}

interface PartedBarsProps {
  readonly rows: readonly PartedRow[];
  /** What the amounts are of, in their order. */
  readonly parts: readonly Part[];
}

const outsideOpacity = 0.3;
const margin = { top: 0, right: 0, bottom: 0, left: 0 };
const axis = { type: 'category', dataKey: 'key', interval: 0, axisLine: false, tickLine: false } as const;

const shareOf = (part: number) => (row: PartedRow) => {
  const total = row.amounts.reduce((sum, amount) => sum + amount, 0);
  return total > 0 ? row.amounts[part] / total : 0;
};

/** Bars of one length, each parted by share, with a name before and a figure after it. */
export const PartedBars = memo(function PartedBars({ rows, parts }: PartedBarsProps) {
  const shapeOf = (part: Part) => (bar: BarShapeProps) => {
    const { isOutside } = bar.payload as PartedRow;
    return <rect x={bar.x} y={bar.y + 4} width={bar.width} height={bar.height - 8} fill={partFill(part)} opacity={isOutside ? outsideOpacity : 1} />;
  };
  return (
    <BarChart
      layout="vertical"
      data={rows}
      margin={margin}
      barCategoryGap={0}
      responsive
      style={{ width: '100%', height: rows.length * barsRowHeight }}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis
        {...axis}
        yAxisId="label"
        width={barsLabelWidth}
        tick={({ y, index }) => (
          <text className={classes.label} x={0} y={Number(y) + 4}>
            {rows[index].label}
          </text>
        )}
      />
      <YAxis
        {...axis}
        yAxisId="figure"
        orientation="right"
        width={barsFigureWidth}
        tick={({ x, y, index }) => (
          <text className={classes.figure} x={Number(x) + barsFigureWidth - 8} y={Number(y) + 4} textAnchor="end">
            {rows[index].figure}
          </text>
        )}
      />
      {parts.map((part, place) => (
        <Bar key={part} yAxisId="label" stackId="row" dataKey={shareOf(place)} shape={shapeOf(part)} isAnimationActive={false} />
      ))}
    </BarChart>
  );
});

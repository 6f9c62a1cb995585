import { memo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import classes from './chart-text.module.css';
import { combinationFigureWidth, combinationHeight, combinationRowHeight, dotsWidth, dotWidth, headRoom } from './combination-grid.ts';
import { partFill, partLooks } from './parts.ts';

/** Networks that cover demand together and no other, and how much. */
export interface CombinationRow {
  readonly key: string;
  /** By network, in the order of their names. */
  readonly members: readonly boolean[];
  readonly amount: number;
  readonly figure: string;
}

interface CombinationChartProps {
  readonly names: readonly string[];
  readonly rows: readonly CombinationRow[];
}

const axis = { type: 'category', dataKey: 'key', interval: 0, axisLine: false, tickLine: false } as const;
const slant = -55;
const radius = 5;
const dotAt = (network: number) => network * dotWidth + dotWidth / 2;

/** Combinations of networks as dots, with bars of the demand that exactly these cover (UpSet, Lex et al. 2014). */
export const CombinationChart = memo(function CombinationChart({ names, rows }: CombinationChartProps) {
  const { colour } = partLooks.combination;
  return (
    <BarChart
      layout="vertical"
      data={rows}
      margin={{ top: headRoom, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={5}
      responsive
      style={{ width: '100%', height: combinationHeight(rows.length) }}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, 'dataMax']} hide />
      {names.map((name, network) => (
        <text key={name} className={classes.tick} transform={`translate(${dotAt(network) + 2} ${headRoom - 6}) rotate(${slant})`}>
          {name}
        </text>
      ))}
      <YAxis
        {...axis}
        yAxisId="dots"
        width={dotsWidth(names.length)}
        tick={({ y, index }) => (
          <g>
            {rows[index].members.map((isMember, network) => (
              <circle key={names[network]} cx={dotAt(network)} cy={Number(y)} r={isMember ? radius : radius - 2.5} fill={isMember ? colour : 'var(--line)'} />
            ))}
          </g>
        )}
      />
      <YAxis
        {...axis}
        yAxisId="figure"
        orientation="right"
        width={combinationFigureWidth}
        tick={({ x, y, index }) => (
          <text className={classes.figure} x={Number(x) + combinationFigureWidth - 8} y={Number(y) + 4} textAnchor="end">
            {rows[index].figure}
          </text>
        )}
      />
      <Bar yAxisId="dots" dataKey="amount" barSize={combinationRowHeight - 10} fill={partFill('combination')} isAnimationActive={false} />
    </BarChart>
  );
});

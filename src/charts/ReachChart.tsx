import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { Settlement, Tier } from '#columns/vocabulary.ts';
import type { Language } from '#ui/format-number.ts';
import { ChangeText } from './ChangeText.tsx';
import classes from './chart-text.module.css';
import { partFill, type ReachPart, reachParts } from './parts.ts';
import { barUnits, figureWidth, gapUnits, headHeight, labelWidth, reachHeight, rowHeight, rowUnits } from './reach-grid.ts';
import { partsOf, type ReachRow, type ReachSeries } from './reach-series.ts';

interface ReachChartProps {
  readonly series: ReachSeries;
  readonly language: Language;
  /** The bar is not part of what the page is filtered to. */
  readonly isOutside: (tier: Tier, settlement: Settlement) => boolean;
}

const thickest = rowHeight - 6;
/** Thinner bars would not show their colours: their area says more than their amount. */
const thinnest = 3;
const outsideOpacity = 0.3;
const endOf = (column: number) => column * (barUnits + gapUnits) + barUnits;

const lengthOf = (column: number, part: ReachPart) => (row: ReachRow) => {
  const { reach } = row.cells[column];
  return reach.total > 0 ? (partsOf(reach)[part] / reach.total) * barUnits : part === 'out' ? barUnits : 0;
};

/** Bars of own, opened and missing reach: a row for each tier, a column for each settlement, as thick as its demand. */
export const ReachChart = memo(function ReachChart({ series, language, isOutside }: ReachChartProps) {
  const { t } = useTranslation();
  const { rows, columns } = series;
  const shapeOf = (column: number, part: ReachPart) => (bar: BarShapeProps) => {
    const { tier, cells } = bar.payload as ReachRow;
    const { reach, settlement, thickness } = cells[column];
    if (reach.total === 0) return <path />;
    const height = Math.max(thinnest, thickness * thickest);
    const opacity = isOutside(tier, settlement) ? outsideOpacity : 1;
    return <rect x={bar.x} y={bar.y + (bar.height - height) / 2} width={bar.width} height={height} fill={partFill(part)} opacity={opacity} />;
  };
  return (
    <BarChart
      layout="vertical"
      data={rows}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      responsive
      style={{ width: '100%', height: reachHeight(rows.length) }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        orientation="top"
        height={headHeight}
        domain={[0, rowUnits(columns.length)]}
        ticks={columns.map((_, column) => endOf(column))}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ x, index }) => {
          const { settlement, reach } = columns[index];
          return (
            <g>
              <text className={classes.label} x={x} y={headHeight - 22} textAnchor="end">
                {t(`settlement.${settlement}`)}
              </text>
              <ChangeText reach={reach} language={language} x={Number(x)} y={headHeight - 6} />
            </g>
          );
        }}
      />
      <YAxis
        yAxisId="label"
        type="category"
        dataKey="tier"
        width={labelWidth}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ y, index }) => (
          <text className={classes.label} x={0} y={Number(y) + 4}>
            {t(`tier.${rows[index].tier}`)}
          </text>
        )}
      />
      <YAxis
        yAxisId="figure"
        type="category"
        dataKey="tier"
        orientation="right"
        width={figureWidth}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, index }) => <ChangeText reach={rows[index].reach} language={language} x={Number(x) + figureWidth - 8} y={Number(y) + 4} />}
      />
      {columns.flatMap(({ settlement }, column) => [
        ...(column > 0
          ? [<Bar key={`before ${settlement}`} yAxisId="label" stackId="row" dataKey={() => gapUnits} fill="none" isAnimationActive={false} />]
          : []),
        ...reachParts.map((part) => (
          <Bar
            key={`${settlement} ${part}`}
            yAxisId="label"
            stackId="row"
            dataKey={lengthOf(column, part)}
            shape={shapeOf(column, part)}
            isAnimationActive={false}
          />
        )),
      ])}
    </BarChart>
  );
});

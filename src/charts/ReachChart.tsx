import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { Settlement, Tier } from '#columns/vocabulary.ts';
import type { Language } from '#ui/format-number.ts';
import { ChangeText } from './ChangeText.tsx';
import classes from './chart-text.module.css';
import { partFill, reachParts } from './parts.ts';
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
const startOf = (column: number) => column * (barUnits + gapUnits);

/**
 * Bars of own, opened and missing reach: a row for each tier, a column for each settlement, as thick as its demand. A row is one bar to Recharts,
 * which would take a tenth of a second to set up one for each part.
 */
export const ReachChart = memo(function ReachChart({ series, language, isOutside }: ReachChartProps) {
  const { t } = useTranslation();
  const { rows, columns } = series;
  const units = rowUnits(columns.length);
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
        domain={[0, units]}
        ticks={columns.map((_, column) => startOf(column) + barUnits)}
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
      <Bar
        yAxisId="label"
        dataKey={() => units}
        shape={(bar: BarShapeProps) => <RowBars bar={bar} units={units} isOutside={isOutside} />}
        isAnimationActive={false}
      />
    </BarChart>
  );
});

interface RowBarsProps extends Pick<ReachChartProps, 'isOutside'> {
  readonly bar: BarShapeProps;
  /** Length of the row. */
  readonly units: number;
}

/** The bars of a tier, each in its parts. */
function RowBars({ bar, units, isOutside }: RowBarsProps) {
  const { tier, cells } = bar.payload as ReachRow;
  const pixels = bar.width / units;
  return cells.map(({ settlement, reach, thickness }, column) => {
    if (reach.total === 0) return null;
    const parts = partsOf(reach);
    const height = Math.max(thinnest, thickness * thickest);
    const y = bar.y + (bar.height - height) / 2;
    let end = bar.x + startOf(column) * pixels;
    return (
      <g key={settlement} opacity={isOutside(tier, settlement) ? outsideOpacity : 1}>
        {reachParts.map((part) => {
          const width = (parts[part] / reach.total) * barUnits * pixels;
          end += width;
          return <rect key={part} x={end - width} y={y} width={width} height={height} fill={partFill(part)} />;
        })}
      </g>
    );
  });
}

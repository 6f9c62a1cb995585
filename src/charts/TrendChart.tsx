import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, CartesianGrid, ComposedChart, Line, ReferenceArea, ReferenceLine, XAxis, YAxis } from 'recharts';
import { formatAmount, type Language, withPercentSign } from '#ui/format-number.ts';
import classes from './chart-text.module.css';
import { partFill, partLooks } from './parts.ts';
import { SideTick } from './SideTick.tsx';
import trend from './TrendChart.module.css';
import { axisWidth, endMargin, shareHeight, volumeHeight, yearsHeight } from './trend-grid.ts';
import type { TrendPoint } from './trend-series.ts';

interface TrendChartProps {
  readonly points: readonly TrendPoint[];
  /** The year on screen. */
  readonly year: number;
  /** First year of the agreement in force; null where there is none among the years. */
  readonly agreementFrom: number | null;
  readonly language: Language;
}

const shares = [0, 50, 100];
const margin = { top: 8, right: endMargin, bottom: 0, left: 0 };
const years = { dataKey: 'year', type: 'category', scale: 'band', axisLine: false, tickLine: false, interval: 0 } as const;
const grid = { vertical: false, stroke: 'var(--line)' } as const;
const shown = { className: trend.shown, ifOverflow: 'hidden' } as const;

/** A mark of the line with the agreement; none for a year that is not counted. */
function SquareDot({ x, y }: { readonly x: number | undefined; readonly y: number | null | undefined }) {
  if (x === undefined || typeof y !== 'number') return <g />;
  return <rect x={x - 3.5} y={y - 3.5} width="7" height="7" fill={partLooks.opened.colour} />;
}

/** Reach before and after as lines by year, and below it the parcels of the same years as columns. */
export const TrendChart = memo(function TrendChart({ points, year, agreementFrom, language }: TrendChartProps) {
  const { t } = useTranslation();
  const hasAgreement = agreementFrom !== null;
  return (
    <>
      <ComposedChart data={points} margin={margin} responsive style={{ width: '100%', height: shareHeight }} accessibilityLayer={false}>
        <CartesianGrid {...grid} />
        <XAxis {...years} hide />
        <YAxis
          width={axisWidth}
          domain={[0, 100]}
          ticks={shares}
          axisLine={false}
          tickLine={false}
          tick={(tick) => <SideTick x={tick.x} y={tick.y} words={withPercentSign(String(tick.payload.value), language)} />}
        />
        <ReferenceArea x1={year} x2={year} {...shown} />
        {hasAgreement && (
          <ReferenceLine
            x={agreementFrom}
            position="start"
            className={trend.agreement}
            label={{ value: t('trend.agreement'), position: 'insideBottomLeft', className: classes.tick }}
          />
        )}
        {hasAgreement && (
          <Line
            dataKey="after"
            stroke={partLooks.opened.colour}
            strokeWidth={2.5}
            strokeDasharray="5 2"
            dot={({ key, cx, cy }) => <SquareDot key={key} x={cx} y={cy} />}
            isAnimationActive={false}
          />
        )}
        <Line
          dataKey="before"
          stroke={partLooks.own.colour}
          strokeWidth={2.5}
          dot={{ r: 3.5, fill: partLooks.own.colour, strokeWidth: 0 }}
          isAnimationActive={false}
        />
      </ComposedChart>
      <ComposedChart data={points} margin={margin} responsive style={{ width: '100%', height: volumeHeight }} accessibilityLayer={false}>
        <CartesianGrid {...grid} />
        <XAxis
          {...years}
          height={yearsHeight}
          tick={({ x, y, payload }) => (
            <text
              className={`${classes.tick} ${payload.value === year ? trend.year : ''} ${(payload.value - year) % 2 === 0 ? '' : trend.between}`}
              x={x}
              y={Number(y) + 10}
              textAnchor="middle"
            >
              {payload.value}
            </text>
          )}
        />
        <YAxis
          width={axisWidth}
          tickCount={3}
          axisLine={false}
          tickLine={false}
          tick={(tick) => <SideTick x={tick.x} y={tick.y} words={formatAmount(tick.payload.value, language)} />}
        />
        <ReferenceArea x1={year} x2={year} {...shown} />
        <Bar dataKey="parcels" fill={partFill('volume')} isAnimationActive={false} />
      </ComposedChart>
    </>
  );
});

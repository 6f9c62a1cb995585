import type { Reach } from '#engine/coverage/answer.ts';
import { formatPercent, formatShare, type Language } from '#ui/format-number.ts';
import classes from './chart-text.module.css';

interface ChangeTextProps {
  readonly reach: Reach;
  readonly language: Language;
  readonly x: number;
  readonly y: number;
}

/** A share before and after in a drawing, set to end at `x`: `60 → 82 %`. */
export function ChangeText({ reach: { total, before, after }, language, x, y }: ChangeTextProps) {
  return (
    <text className={classes.figure} x={x} y={y} textAnchor="end">
      {total > 0 && before !== after && <tspan className={classes.soft}>{`${formatPercent(before, total)} → `}</tspan>}
      <tspan className={classes.strong}>{formatShare(after, total, language)}</tspan>
    </text>
  );
}

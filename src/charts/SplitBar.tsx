import { type Part, partFill } from './parts.ts';
import classes from './SplitBar.module.css';

export interface BarPart {
  readonly part: Part;
  readonly amount: number;
}

interface SplitBarProps {
  readonly bar: readonly BarPart[];
  /** The amount that would fill the whole width. */
  readonly whole: number;
}

/** A bar of parts one after another; what it shows stands in text beside it. */
export function SplitBar({ bar, whole }: SplitBarProps) {
  const percent = (amount: number) => `${(amount / whole) * 100}%`;
  return (
    <svg className={classes.bar} width="100%" height="10" aria-hidden>
      {whole > 0 &&
        bar.map(({ part, amount }, index) => {
          const start = bar.slice(0, index).reduce((sum, before) => sum + before.amount, 0);
          return <rect key={part} x={percent(start)} width={percent(amount)} height="10" fill={partFill(part)} />;
        })}
    </svg>
  );
}

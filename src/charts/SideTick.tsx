import classes from './chart-text.module.css';

interface SideTickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly words: string;
}

/** A value of an upright axis. */
export function SideTick({ x, y, words }: SideTickProps) {
  return (
    <text className={classes.tick} x={x} y={Number(y) + 4} textAnchor="end">
      {words}
    </text>
  );
}

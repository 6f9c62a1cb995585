import classes from './SplitBar.module.css';

interface SplitBarProps {
  readonly total: number;
  readonly before: number;
  readonly after: number;
}

/** A bar of own, opened and missing shares, empty where nothing is counted; what it shows stands in text beside it. */
export function SplitBar({ total, before, after }: SplitBarProps) {
  const percent = (part: number) => (part / total) * 100;
  return (
    <svg className={classes.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
      {total > 0 && (
        <>
          <rect className={classes.out} width="100" height="10" />
          <rect className={classes.opened} width={percent(after)} height="10" />
          <rect className={classes.own} width={percent(before)} height="10" />
        </>
      )}
    </svg>
  );
}

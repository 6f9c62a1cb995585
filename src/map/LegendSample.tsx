import { useId } from 'react';
import classes from './Legend.module.css';

interface LegendSampleProps {
  readonly of: 'fainter' | 'hatched';
}

/** A small field of the map, in the colour of the text: from full to faint, or hatched. */
export function LegendSample({ of }: LegendSampleProps) {
  const fill = useId();
  return (
    <svg className={classes.sample} width="22" height="10" aria-hidden>
      {of === 'fainter' ? (
        <>
          <linearGradient id={fill}>
            <stop stopColor="currentColor" />
            <stop offset="1" stopColor="currentColor" stopOpacity="0.35" />
          </linearGradient>
          <rect width="22" height="10" fill={`url(#${fill})`} />
        </>
      ) : (
        <path d="M0.5 0.5h21v9h-21zM5 0l-5 5M9 0L0 9M13 0L3 10M17 0L7 10M21 0L11 10M22 3l-7 7M22 7l-3 3" fill="none" stroke="currentColor" />
      )}
    </svg>
  );
}

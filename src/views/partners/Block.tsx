import { type ReactNode, useId } from 'react';
import { ModelledMark } from '#ui/ModelledMark.tsx';
import classes from './Block.module.css';

interface BlockProps {
  readonly title: string;
  /** What the part says and of what its numbers are. */
  readonly intro: ReactNode;
  /** Beside the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page with tables: heading, what its numbers are of, and the numbers. */
export function Block({ title, intro, aside, children }: BlockProps) {
  const id = useId();
  return (
    <section className={classes.block} aria-labelledby={id}>
      <div className={classes.heading}>
        <h2 id={id}>{title}</h2>
        <ModelledMark />
        {aside}
      </div>
      <p className={classes.intro}>{intro}</p>
      {children}
    </section>
  );
}

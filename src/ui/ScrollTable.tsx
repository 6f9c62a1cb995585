import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ScrollTable.module.css';

interface ScrollTableProps {
  /** Says to a screen reader what the table holds. */
  readonly caption: string;
  /** The table's head and bodies. */
  readonly children: ReactNode;
}

/** A table of its own width in a page of any: it scrolls sideways, by keyboard too. */
export function ScrollTable({ caption, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        {children}
      </table>
    </section>
  );
}

import { type ReactNode, useState } from 'react';
import { usePrinting } from '#ui/usePrinting.ts';
import { type changeClasses, changeColours } from './change-scale.ts';
import classes from './Legend.module.css';
import type { ColourScheme } from './map-props.ts';

interface ChangeLegendProps {
  /** What the colours say, such as "Reach of China Post by sharing". */
  readonly title: string;
  readonly scheme: ColourScheme;
  /** A name for each class, in their order. */
  readonly names: Readonly<Record<(typeof changeClasses)[number], string>>;
  readonly children?: ReactNode;
}

/** The diverging colours of a change: only before, both, only after. Starts folded where the map is small. */
export function ChangeLegend({ title, scheme, names, children }: ChangeLegendProps) {
  const [open, setOpen] = useState(() => !window.matchMedia('(max-width: 600px)').matches);
  const isPrinting = usePrinting();
  return (
    <details className={classes.legend} data-scheme={scheme} open={open || isPrinting} onToggle={(event) => !isPrinting && setOpen(event.currentTarget.open)}>
      <summary className={classes.title}>{title}</summary>
      <ul className={classes.changes}>
        {Object.values(names).map((name, place) => (
          <li key={name}>
            <span className={classes.sample} style={{ background: changeColours[scheme][place] }} />
            {name}
          </li>
        ))}
      </ul>
      {children}
    </details>
  );
}

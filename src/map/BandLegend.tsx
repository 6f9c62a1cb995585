import { type ReactNode, useState } from 'react';
import { usePrinting } from '#ui/usePrinting.ts';
import { bandColours } from './band-scale.ts';
import classes from './Legend.module.css';
import type { ColourScheme } from './map-props.ts';

interface BandLegendProps {
  /** What the colours say, such as "Half of people get a parcel within". */
  readonly title: string;
  readonly scheme: ColourScheme;
  /** A name for each band, in their order. */
  readonly names: readonly string[];
  readonly children?: ReactNode;
}

/** The fixed colours of bands of hours. Starts folded where the map is small. */
export function BandLegend({ title, scheme, names, children }: BandLegendProps) {
  const [open, setOpen] = useState(() => !window.matchMedia('(max-width: 600px)').matches);
  const isPrinting = usePrinting();
  return (
    <details className={classes.legend} data-scheme={scheme} open={open || isPrinting} onToggle={(event) => !isPrinting && setOpen(event.currentTarget.open)}>
      <summary className={classes.title}>{title}</summary>
      <ul className={classes.changes}>
        {names.map((name, place) => (
          <li key={name}>
            <span className={classes.sample} style={{ background: bandColours[scheme][place] }} />
            {name}
          </li>
        ))}
      </ul>
      {children}
    </details>
  );
}

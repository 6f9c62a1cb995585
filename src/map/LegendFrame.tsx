import { type ReactNode, useState } from 'react';
import { ModelledMark } from '#ui/ModelledMark.tsx';
import { usePrinting } from '#ui/usePrinting.ts';
import classes from './Legend.module.css';
import type { ColourScheme } from './map-props.ts';

interface LegendFrameProps {
  /** What the colours say, such as "People within 3 km of a service point". */
  readonly title: string;
  readonly scheme: ColourScheme;
  readonly children: ReactNode;
}

/** On such a screen the map is narrow, or too short for the legend beside its buttons. */
const smallScreen = '(max-width: 600px), (max-height: 500px)';

/** The corner that says what is drawn. Starts folded where the map is small, and is open on paper. */
export function LegendFrame({ title, scheme, children }: LegendFrameProps) {
  const [open, setOpen] = useState(() => !window.matchMedia(smallScreen).matches);
  const isPrinting = usePrinting();
  return (
    <details className={classes.legend} data-scheme={scheme} open={open || isPrinting} onToggle={(event) => !isPrinting && setOpen(event.currentTarget.open)}>
      <summary className={classes.title}>
        <span>{title}</span> <ModelledMark />
      </summary>
      {children}
    </details>
  );
}

import type { ReactNode } from 'react';
import classes from './Legend.module.css';
import { LegendFrame } from './LegendFrame.tsx';
import { LegendNotes, type LegendWords } from './LegendNotes.tsx';
import type { AreaClasses, ColourScheme } from './map-props.ts';

interface ClassLegendProps {
  /** What the colours say, such as "Reach of China Post by sharing". */
  readonly title: string;
  readonly scheme: ColourScheme;
  readonly colours: AreaClasses['colours'];
  /** A name for each class, in the order of the colours. */
  readonly names: readonly string[];
  readonly words: LegendWords;
  readonly children?: ReactNode;
}

/** The fixed colours of classes that are not shares: bands of hours, or how reach changes. */
export function ClassLegend({ title, scheme, colours, names, words, children }: ClassLegendProps) {
  return (
    <LegendFrame title={title} scheme={scheme}>
      <ul className={classes.changes}>
        {names.map((name, place) => (
          <li key={name}>
            <span className={classes.sample} style={{ background: colours[scheme][place] }} />
            {name}
          </li>
        ))}
      </ul>
      <LegendNotes words={words} colour={colours[scheme][2]} />
      {children}
    </LegendFrame>
  );
}

import type { ReactNode } from 'react';
import classes from './Legend.module.css';
import { LegendFrame } from './LegendFrame.tsx';
import { LegendNotes, type LegendWords } from './LegendNotes.tsx';
import type { ColourScheme } from './map-props.ts';
import { shareBreaks, shareColours } from './scale.ts';

export interface LegendProps {
  /** What the colours are a share of, such as "People within 3 km of a service point". */
  readonly title: string;
  readonly scheme: ColourScheme;
  readonly words: LegendWords;
  /** What else is drawn. */
  readonly children?: ReactNode;
}

const last = shareBreaks.length - 1;

/** Every other class is named by its lower bound, and the last one is "and more". */
function labelOf(lowerBound: number, place: number): string {
  if (place % 2 === 1) return '';
  const percent = String(Math.round(lowerBound * 100));
  return place === 0 ? `${percent} %` : place === last ? `${percent}+` : percent;
}

/** The fixed colours of shares: the classes never move with a filter. */
export function Legend({ title, scheme, words, children }: LegendProps) {
  return (
    <LegendFrame title={title} scheme={scheme}>
      <div className={classes.classes}>
        {shareBreaks.map((lowerBound, place) => (
          <div key={lowerBound}>
            <div className={classes.colour} style={{ background: shareColours[scheme][place] }} />
            {labelOf(lowerBound, place)}
          </div>
        ))}
      </div>
      <LegendNotes words={words} colour={shareColours[scheme][2]} />
      {children}
    </LegendFrame>
  );
}

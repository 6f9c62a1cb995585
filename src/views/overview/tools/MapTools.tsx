import type { RefObject } from 'react';
import type { AreaUnit } from '#engine/coverage/question.ts';
import classes from './MapTools.module.css';
import { PlayYears } from './PlayYears.tsx';
import { SavePicture } from './SavePicture.tsx';

interface MapToolsProps {
  /** What the map draws. */
  readonly unit: AreaUnit;
  /** Holds the map and its legend. */
  readonly view: RefObject<HTMLElement | null>;
}

/** The line below the map: what can be done with it as a whole. */
export function MapTools({ unit, view }: MapToolsProps) {
  return (
    <div className={classes.tools}>
      <PlayYears unit={unit} />
      <SavePicture view={view} />
    </div>
  );
}

import type { RefObject } from 'react';
import type { AreaUnit } from '#engine/coverage/question.ts';
import { GroundControl } from './GroundControl.tsx';
import classes from './MapTools.module.css';
import { PlayYears } from './PlayYears.tsx';
import { SavePicture } from './SavePicture.tsx';
import type { Ground } from './use-ground.ts';

interface MapToolsProps {
  /** What the map draws. */
  readonly unit: AreaUnit;
  /** Holds the map and its legend. */
  readonly view: RefObject<HTMLElement | null>;
  readonly ground: Ground;
  /** Tiles of the chosen service do not come. */
  readonly isFailing: boolean;
}

/** The line below the map: what can be done with it as a whole. */
export function MapTools({ unit, view, ground, isFailing }: MapToolsProps) {
  return (
    <div className={classes.tools}>
      <PlayYears unit={unit} />
      <GroundControl ground={ground} isFailing={isFailing} />
      <SavePicture view={view} />
    </div>
  );
}

import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaUnit } from '#engine/coverage/question.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { hasYears } from '#views/words/present.ts';
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
  readonly isListed: boolean;
  readonly onList: (isListed: boolean) => void;
}

/** Id of the button that opens the list: it takes the focus back. */
export const listButton = 'list-in-view';

/** The line below the map: what can be done with it as a whole. */
export function MapTools({ unit, view, ground, isFailing, isListed, onList }: MapToolsProps) {
  const { t } = useTranslation();
  const data = useData();
  return (
    <div className={classes.tools}>
      {hasYears(data) && <PlayYears unit={unit} />}
      <GroundControl ground={ground} isFailing={isFailing} />
      <QuietButton id={listButton} aria-expanded={isListed} onClick={() => onList(!isListed)}>
        {t('inView.open')}
      </QuietButton>
      <SavePicture view={view} />
    </div>
  );
}

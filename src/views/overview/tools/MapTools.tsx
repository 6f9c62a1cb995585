import { memo, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchedPart } from '#ui/fetched-part.tsx';
import { AfterAnswer } from '#ui/Later.tsx';
import { QuietButton } from '#ui/QuietButton.tsx';
import classes from './MapTools.module.css';
import type { BoundariesChoice } from './use-boundaries-choice.ts';
import type { Ground } from './use-ground.ts';

const nothing = () => null;
const GroundControl = fetchedPart(() => import('./GroundControl.tsx').then((program) => program.GroundControl), nothing);
const BoundariesControl = fetchedPart(() => import('./BoundariesControl.tsx').then((program) => program.BoundariesControl), nothing);
const SavePicture = fetchedPart(() => import('./SavePicture.tsx').then((program) => program.SavePicture), nothing);

interface MapToolsProps {
  /** Holds the map and its legend. */
  readonly view: RefObject<HTMLElement | null>;
  /** What the colours say. */
  readonly legend: string;
  readonly ground: Ground;
  /** Tiles of the chosen service do not come. */
  readonly isFailing: boolean;
  readonly boundaries: BoundariesChoice;
  readonly isListed: boolean;
  readonly onList: (isListed: boolean) => void;
  /** What else can be done. */
  readonly children: ReactNode;
}

/** Id of the button that opens the list: it takes the focus back. */
export const listButton = 'list-in-view';

/** The line below the map: what can be done with it as a whole, once it shows something. */
export const MapTools = memo(function MapTools({ view, legend, ground, isFailing, boundaries, isListed, onList, children }: MapToolsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.tools}>
      <AfterAnswer>
        {() => (
          <>
            {children}
            <GroundControl ground={ground} isFailing={isFailing} />
            <BoundariesControl choice={boundaries} />
            <QuietButton id={listButton} aria-expanded={isListed} onClick={() => onList(!isListed)}>
              {t('inView.open')}
            </QuietButton>
            <SavePicture view={view} legend={legend} />
          </>
        )}
      </AfterAnswer>
    </div>
  );
});

import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#ui/QuietButton.tsx';
import { BoundariesControl } from './BoundariesControl.tsx';
import { GroundControl } from './GroundControl.tsx';
import { SavePicture } from './SavePicture.tsx';
import type { BoundariesChoice } from './use-boundaries-choice.ts';
import type { Ground } from './use-ground.ts';

export interface MapButtonsProps {
  /** Holds the map and its legend. */
  readonly view: RefObject<HTMLElement | null>;
  /** What the colours say. */
  readonly legend: string;
  readonly ground: Ground;
  /** Tiles of the chosen service do not come. */
  readonly isFailing: boolean;
  readonly boundaries: BoundariesChoice;
  /** Id of the button that opens the list: it takes the focus back. */
  readonly listButton: string;
  readonly isListed: boolean;
  readonly onList: (isListed: boolean) => void;
  /** What else can be done. */
  readonly children: ReactNode;
}

/** All that can be done with a map as a whole, in one row. */
export function MapButtons({ view, legend, ground, isFailing, boundaries, listButton, isListed, onList, children }: MapButtonsProps) {
  const { t } = useTranslation();
  return (
    <>
      {children}
      <GroundControl ground={ground} isFailing={isFailing} />
      <BoundariesControl choice={boundaries} />
      <QuietButton id={listButton} aria-expanded={isListed} onClick={() => onList(!isListed)}>
        {t('inView.open')}
      </QuietButton>
      <SavePicture view={view} legend={legend} />
    </>
  );
}

import { CloseButton, Portal } from '@mantine/core';
import { useMediaQuery, useReducedMotion } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picked, PickedArea } from '#map/map-props.ts';
import { AreaCard } from './AreaCard.tsx';
import { FacilityCard } from './FacilityCard.tsx';
import classes from './PinnedCard.module.css';
import { PlaceCard } from './PlaceCard.tsx';

/** What is pinned, and whether a key did it: then the card takes the focus, so that it is read. */
export interface Pinned {
  readonly picked: Picked;
  readonly byKeyboard: boolean;
}

interface PinnedCardProps {
  readonly pinned: Pinned;
  readonly onClose: () => void;
  /** What is said of an area; by default its reach. */
  readonly ofArea?: ((area: PickedArea) => ReactNode) | undefined;
}

/** Where the page has no room beside the map: `OverviewPage.module.css` sets the map above the text below 62em. */
const phone = '(max-width: 40em)';

/** The card of what is pinned: in a corner of the map, on a phone at the lower edge of the screen. Escape closes it and gives the focus back. */
export function PinnedCard({ pinned, onClose, ofArea }: PinnedCardProps) {
  const { t } = useTranslation();
  /** A sheet is there a moment after this: its place at the end of the page is made first. */
  const [card, setCard] = useState<HTMLElement | null>(null);
  const place = useRef<HTMLSpanElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const isStill = useReducedMotion();
  const isSheet = useMediaQuery(phone, false, { getInitialValueInEffect: false });

  useEffect(() => {
    if (!card) return;
    const focused = document.activeElement;
    if (!card.contains(focused)) cameFrom.current = focused;
    if (pinned.byKeyboard) card.focus();
  }, [pinned, card]);
  useEffect(() => {
    const map = place.current?.parentElement;
    // A sheet and the map share the screen of a phone: each takes less than half of it.
    if (map && card && map.getBoundingClientRect().bottom > card.getBoundingClientRect().top) {
      map.scrollIntoView({ behavior: isStill ? 'auto' : 'smooth' });
    }
  }, [isStill, card]);
  const close = () => {
    const from = cameFrom.current;
    if (card?.contains(document.activeElement) && from instanceof HTMLElement) from.focus();
    onClose();
  };

  const { picked } = pinned;
  const content = (
    <section
      ref={setCard}
      className={classes.card}
      data-sheet={isSheet || undefined}
      aria-label={t('card.label')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <CloseButton className={classes.close} aria-label={t('card.close')} onClick={close} />
      {picked.what === 'facilities' && <FacilityCard key={picked.row.join()} facilities={picked} />}
      {picked.what === 'place' && <PlaceCard key={picked.row} place={picked} />}
      {picked.what === 'area' && (ofArea?.(picked) ?? <AreaCard key={`${picked.unit} ${picked.row}`} area={picked} />)}
    </section>
  );
  if (!isSheet) return content;
  return (
    <span ref={place}>
      <Portal>{content}</Portal>
    </span>
  );
}

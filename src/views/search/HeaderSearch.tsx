import { ActionIcon, CloseButton, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fetched, fetchedPart } from '#ui/Fetched.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useHasAnswered } from '#ui/Later.tsx';
import classes from './HeaderSearch.module.css';
import { useSlashKey } from './useSlashKey.ts';

const placeSearch = fetchedPart(() => import('./PlaceSearch.tsx').then((program) => program.PlaceSearch));

/** The search of the header: a field, on narrow screens an icon that opens one over the header. The key "/" leads there from anywhere. */
export function HeaderSearch() {
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return isNarrow ? <IconSearch /> : <FieldSearch />;
}

function FieldSearch() {
  const [isWanted, setIsWanted] = useState(false);
  const hasAnswered = useHasAnswered();
  const field = useRef<HTMLInputElement>(null);
  const want = () => setIsWanted(true);
  useSlashKey(() => {
    if (field.current) field.current.focus();
    else want();
  });
  const waiting = <WaitingSearch onWanted={want} />;
  if (!hasAnswered && !isWanted) return waiting;
  return (
    <Fetched part={placeSearch} meanwhile={waiting}>
      {(PlaceSearch) => <PlaceSearch field={field} takesFocus={isWanted} />}
    </Fetched>
  );
}

function IconSearch() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!isOpen && wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  useSlashKey(() => {
    if (field.current) field.current.focus();
    else setIsOpen(true);
  });
  if (!isOpen) {
    return (
      <ActionIcon ref={opener} variant="subtle" color="gray" size="lg" aria-label={t('search.label')} onClick={() => setIsOpen(true)}>
        <Icon name="search" />
      </ActionIcon>
    );
  }
  const leave = () => setIsOpen(false);
  return (
    <div className={classes.over}>
      <Fetched part={placeSearch} meanwhile={null}>
        {(PlaceSearch) => <PlaceSearch field={field} takesFocus onDone={leave} />}
      </Fetched>
      <CloseButton size="lg" aria-label={t('search.close')} onClick={leave} />
    </div>
  );
}

/** Stands where the field will be: it and its list are fetched when the page has shown its first answer, or once it is wanted. */
function WaitingSearch({ onWanted }: { readonly onWanted: () => void }) {
  const { t } = useTranslation();
  return (
    <UnstyledButton className={classes.waiting} onFocus={onWanted} onClick={onWanted}>
      <Icon name="search" />
      {t('search.hint')}
    </UnstyledButton>
  );
}

import { ActionIcon, CloseButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#ui/Icon.tsx';
import classes from './HeaderSearch.module.css';
import { PlaceSearch } from './PlaceSearch.tsx';
import { useSlashKey } from './useSlashKey.ts';

/** The search of the header: a field, on narrow screens an icon that opens one over the header. The key "/" leads there from anywhere. */
export function HeaderSearch() {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [isOpen, setIsOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) field.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  useSlashKey(() => {
    if (isNarrow) setIsOpen(true);
    else field.current?.focus();
  });
  if (!isNarrow) return <PlaceSearch field={field} />;
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
      <PlaceSearch field={field} onDone={leave} />
      <CloseButton size="lg" aria-label={t('search.close')} onClick={leave} />
    </div>
  );
}

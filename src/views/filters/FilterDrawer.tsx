import { Drawer, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpensLater } from '#ui/use-opened.ts';
import { filterKeys } from './chip-words.ts';
import { FilterControl } from './FilterControl.tsx';
import classes from './FilterSheet.module.css';
import { PageActions } from './PageActions.tsx';

interface FilterDrawerProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** It is gone from the page. */
  readonly onClosed: () => void;
  readonly onPrint: () => void;
}

/** The sheet with every control that comes up from below on a phone. */
export function FilterDrawer({ opened, onClose, onClosed, onPrint }: FilterDrawerProps) {
  const { t } = useTranslation();
  // Closed when it first comes, so that it moves in as it does later.
  const isOpen = useOpensLater(opened);
  return (
    <Drawer.Root opened={isOpen} onClose={onClose} onExitTransitionEnd={onClosed} position="bottom" size="85dvh">
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={classes.heading}>
          <Drawer.Title>{t('filter.label')}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('filter.close')} />
        </div>
        <Drawer.Body>
          <Stack gap="lg" pb="xl">
            {filterKeys.map((key) => (
              <FilterControl key={key} filterKey={key} />
            ))}
          </Stack>
        </Drawer.Body>
        <div className={classes.actions}>
          <PageActions onPrint={onPrint} />
        </div>
      </Drawer.Content>
    </Drawer.Root>
  );
}

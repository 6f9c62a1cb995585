import { CloseButton, Popover, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TaggedText } from '#ui/TaggedText.tsx';
import { plainText, textParts } from '#ui/tagged-text.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { chipWords, type FilterKey, isSet, withoutFilters } from './chip-words.ts';
import classes from './FilterChip.module.css';
import { filterControls } from './filter-controls.ts';

interface FilterChipProps {
  readonly filterKey: FilterKey;
}

/** Says in words what is in force for one setting; opens its control, and takes it back to the default. */
export function FilterChip({ filterKey }: FilterChipProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, change } = usePageState();
  const words = chipWords[filterKey](state, { tables: useData(), t, language });
  const filter = plainText(textParts(words));
  const Control = filterControls[filterKey];
  return (
    <div className={classes.chip} data-set={isSet(filterKey, state) || undefined}>
      <Popover position="bottom-start" shadow="md" width={300} trapFocus returnFocus withinPortal={false}>
        <Popover.Target>
          <UnstyledButton className={classes.words} aria-label={t('filter.change', { filter })}>
            <TaggedText>{words}</TaggedText>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={filter} className={classes.control}>
          <Control />
        </Popover.Dropdown>
      </Popover>
      {isSet(filterKey, state) && (
        <CloseButton size="xs" className={classes.remove} aria-label={t('filter.remove', { filter })} onClick={() => change(withoutFilters([filterKey]))} />
      )}
    </div>
  );
}

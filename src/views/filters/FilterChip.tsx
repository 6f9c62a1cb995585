import { CloseButton, UnstyledButton } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fetched, fetchedPart } from '#ui/Fetched.tsx';
import { PopUp } from '#ui/PopUp.tsx';
import { TaggedText } from '#ui/TaggedText.tsx';
import { plainText, textParts } from '#ui/tagged-text.ts';
import type { PageState } from '#views/frame/page-state.ts';
import { type FilterKey, withoutFilters } from './chip-words.ts';
import classes from './FilterChip.module.css';

const filterControl = fetchedPart(() => import('./FilterControl.tsx').then((program) => program.FilterControl));

interface FilterChipProps {
  readonly filterKey: FilterKey;
  /** What is in force; the value stands in `<b>`. */
  readonly words: string;
  /** It differs from the default and can be removed. */
  readonly isSet: boolean;
  readonly change: PageState['change'];
}

/** Says in words what is in force for one setting; opens its control, and takes it back to the default. */
export const FilterChip = memo(function FilterChip({ filterKey, words, isSet, change }: FilterChipProps) {
  const { t } = useTranslation();
  const filter = plainText(textParts(words));
  const [isOpen, setIsOpen] = useState(false);
  const widest = useLongest(words, isOpen);
  return (
    <div className={classes.chip} data-set={isSet || undefined}>
      <PopUp
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        label={filter}
        position="bottom-start"
        width={300}
        className={classes.control}
        button={(opener) => (
          <UnstyledButton {...opener} className={classes.words} aria-label={t('filter.change', { filter })} onClick={() => setIsOpen(!isOpen)}>
            <TaggedText>{words}</TaggedText>
            {isOpen && (
              <span className={classes.room} aria-hidden>
                <TaggedText>{widest}</TaggedText>
              </span>
            )}
          </UnstyledButton>
        )}
      >
        <Fetched part={filterControl}>{(FilterControl) => <FilterControl filterKey={filterKey} />}</Fetched>
      </PopUp>
      {isSet && (
        <CloseButton size="xs" className={classes.remove} aria-label={t('filter.remove', { filter })} onClick={() => change(withoutFilters([filterKey]))} />
      )}
    </div>
  );
});

/** The longest words since the control was opened: their room is kept, so that neither the row nor the control moves while a value is dragged. */
function useLongest(words: string, isOpen: boolean): string {
  const [longest, setLongest] = useState(words);
  const now = isOpen && longest.length > words.length ? longest : words;
  if (now !== longest) setLongest(now);
  return now;
}

import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { filterKeys } from './chip-words.ts';
import classes from './FilterBar.module.css';
import { FilterChip } from './FilterChip.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { ResetButton } from './ResetButton.tsx';

/** What is in force, in words, shared by all views: a row of chips, on a phone a line and a sheet. */
export function FilterBar() {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return (
    <section className={classes.filters} aria-label={t('filter.label')}>
      {isNarrow ? (
        <FilterSheet />
      ) : (
        <div className={classes.chips}>
          {filterKeys.map((key) => (
            <FilterChip key={key} filterKey={key} />
          ))}
          <ResetButton />
        </div>
      )}
    </section>
  );
}

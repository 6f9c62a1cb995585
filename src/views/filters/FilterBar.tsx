import { useMediaQuery } from '@mantine/hooks';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { chipWords, isSet, saidKeys } from './chip-words.ts';
import classes from './FilterBar.module.css';
import { FilterChip } from './FilterChip.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { PageActions } from './PageActions.tsx';

/** What is in force, in words, shared by all views: a row of chips, on a phone a line and a sheet. */
export const FilterBar = memo(function FilterBar() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, change } = usePageState();
  const data = useData();
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return (
    <section className={classes.filters} aria-label={t('filter.label')}>
      {isNarrow ? (
        <FilterSheet />
      ) : (
        <div className={classes.row}>
          <div className={classes.chips}>
            {saidKeys(state).map((key) => (
              <FilterChip key={key} filterKey={key} words={chipWords[key](state, { tables: data, t, language })} isSet={isSet(key, state)} change={change} />
            ))}
          </div>
          <PageActions onPrint={() => window.print()} />
        </div>
      )}
    </section>
  );
});

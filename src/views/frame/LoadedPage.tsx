import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { failureWords } from '#ui/failure-words.ts';
import { IsModelled } from '#ui/ModelledMark.tsx';
import { knownState } from '#url/known-state.ts';
import type { Ignored, State } from '#url/state.ts';
import { FilterBar } from '#views/filters/FilterBar.tsx';
import { hasOwnDemand } from '#views/words/present.ts';
import type { DataSummary } from '#worker/protocol.ts';
import { IgnoredNotice } from './IgnoredNotice.tsx';
import { knownIds } from './known-ids.ts';
import classes from './LoadedPage.module.css';
import { DataProvider } from './loaded-data.ts';
import { PageNotice } from './PageNotice.tsx';
import { type PageState, PageStateProvider } from './page-state.ts';
import { useShownState } from './useShownState.ts';

interface LoadedPageProps {
  readonly data: DataSummary;
  /** Parts of the link that no data set could have used. */
  readonly ignored: readonly Ignored[];
  /** Parts of links that the reader has read of. */
  readonly dismissed: readonly string[];
  readonly onDismiss: (parts: readonly string[]) => void;
  readonly children: ReactNode;
}

/** The page once data is loaded: gives views the data and the state of the URL, and says what of either is missing. */
export function LoadedPage({ data, ignored, dismissed, onDismiss, children }: LoadedPageProps) {
  const { t } = useTranslation();
  const { state: shown, url } = useShownState();
  const navigate = useNavigate();
  const ids = knownIds(data);
  const known = useMemo(() => knownState(shown, ids), [shown, ids]);
  const change = useCallback<PageState['change']>(
    (changed, options) => {
      const next = (previous: Partial<State>) => {
        const { state } = knownState(previous as State, ids);
        return { ...state, ...(typeof changed === 'function' ? changed(state) : changed) };
      };
      navigate({ to: '.', search: next, replace: options?.replace ?? false, resetScroll: false });
    },
    [navigate, ids],
  );
  const pageState = useMemo(() => ({ state: known.state, url, change }), [known, url, change]);
  return (
    <DataProvider value={data}>
      <IsModelled value={!hasOwnDemand(data)}>
        <PageStateProvider value={pageState}>
          <FilterBar />
          <IgnoredNotice ignored={[...ignored, ...known.ignored]} state={known.state} dismissed={dismissed} onDismiss={onDismiss} />
          {data.problems.length > 0 && (
            <PageNotice title={t('answer.partial')}>
              {data.problems.map((problem) => (
                <li key={problem.table}>{failureWords(problem.message, t)}</li>
              ))}
            </PageNotice>
          )}
          <main id="content" tabIndex={-1} className={classes.main}>
            {children}
          </main>
        </PageStateProvider>
      </IsModelled>
    </DataProvider>
  );
}

import { MantineProvider } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createTranslations, type MoreWords } from '#app/i18n/i18n.ts';
import type { Language } from '#ui/format-number.ts';
import { formatState } from '#url/format-state.ts';
import { defaultState, type State } from '#url/state.ts';
import { DataProvider } from '#views/frame/loaded-data.ts';
import { type Change, PageStateProvider } from '#views/frame/page-state.ts';
import { ReaderProvider } from '#views/frame/reader.ts';
import { dataSummary } from './data-summary.ts';

interface TestPageProps {
  readonly state?: Partial<State>;
  readonly language?: Language;
  /** Words that only the view of the test says. */
  readonly words?: MoreWords;
  /** Told of each change, as the search it leads to. */
  readonly onChange?: (search: string, replace: boolean) => void;
  readonly children: ReactNode;
}

/** What a view finds around it, without a router or a worker. */
export function TestPage({ state: given, language = 'en', words, onChange, children }: TestPageProps) {
  const [state, setState] = useState<State>({ ...defaultState, ...given });
  const translations = useMemo(() => createTranslations(language, words), [language, words]);
  const pageState = {
    state,
    url: formatState(state),
    change: (changed: Change, options?: { readonly replace: boolean }) => {
      const next = { ...state, ...(typeof changed === 'function' ? changed(state) : changed) };
      setState(next);
      onChange?.(formatState(next), options?.replace ?? false);
    },
  };
  const reader = { language, scheme: 'light' as const, chooseLanguage: () => undefined, chooseScheme: () => undefined };
  return (
    <MantineProvider env="test">
      <I18nextProvider i18n={translations}>
        <ReaderProvider value={reader}>
          <DataProvider value={dataSummary()}>
            <PageStateProvider value={pageState}>{children}</PageStateProvider>
          </DataProvider>
        </ReaderProvider>
      </I18nextProvider>
    </MantineProvider>
  );
}

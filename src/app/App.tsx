import { MantineProvider } from '@mantine/core';
import { Outlet, useNavigate, useSearch } from '@tanstack/react-router';
import { useLayoutEffect, useMemo, useState } from 'react';
import { getI18n, I18nextProvider } from 'react-i18next';
import { useHasOwnRegions } from '#queries/use-data-set.ts';
import { useBrowserColour } from '#ui/useBrowserColour.ts';
import { usePrinting } from '#ui/usePrinting.ts';
import { parseState } from '#url/parse-state.ts';
import type { State } from '#url/state.ts';
import { Frame } from '#views/frame/Frame.tsx';
import { type Reader, ReaderProvider } from '#views/frame/reader.ts';
import { createTranslations } from './i18n/i18n.ts';
import { preferredLanguage, preferredScheme, storeLanguage, storeScheme } from './preferences.ts';
import { cssVariables, theme } from './theme.ts';

/** The first change rewrites the address without what cannot be used, so that is read at the start. */
const { ignored } = parseState(window.location.search);

/** Language, theme and frame around every view. */
export function App() {
  const link = useSearch({ strict: false, select: ({ lang, theme, data }) => ({ lang, theme, data }), structuralSharing: true });
  const navigate = useNavigate();
  const [chosenLanguage, setChosenLanguage] = useState(preferredLanguage);
  const [chosenScheme, setChosenScheme] = useState(preferredScheme);
  const language = link.lang ?? chosenLanguage;
  // Paper is white: the map and the charts are drawn for it, whatever the screen has.
  const scheme = usePrinting() ? 'light' : (link.theme ?? chosenScheme);
  const hasOwnRegions = useHasOwnRegions(link.data ?? null);
  const translations = useMemo(() => {
    const first = getI18n();
    return first.language === language && !hasOwnRegions ? first : createTranslations(language, undefined, hasOwnRegions);
  }, [language, hasOwnRegions]);
  const reader = useMemo<Reader>(() => {
    /** A choice ends what the link said. */
    const forget = (said: Partial<State>) => {
      navigate({ to: '.', search: (search) => ({ ...search, ...said }), replace: true, resetScroll: false });
    };
    return {
      language,
      scheme,
      chooseLanguage: (chosen) => {
        setChosenLanguage(chosen);
        storeLanguage(chosen);
        forget({ lang: null });
      },
      chooseScheme: (chosen) => {
        setChosenScheme(chosen);
        storeScheme(chosen);
        forget({ theme: null });
      },
    };
  }, [language, scheme, navigate]);
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  useBrowserColour(scheme);
  // The same for as long as these are: Mantine tells all that it draws whenever it is drawn itself, as by a step to another data set.
  return useMemo(
    () => (
      <MantineProvider theme={theme} forceColorScheme={scheme} cssVariablesResolver={cssVariables}>
        <I18nextProvider i18n={translations}>
          <ReaderProvider value={reader}>
            <Frame ignored={ignored}>
              <Outlet />
            </Frame>
          </ReaderProvider>
        </I18nextProvider>
      </MantineProvider>
    ),
    [scheme, translations, reader],
  );
}

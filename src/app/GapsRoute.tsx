import { useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useReader } from '#views/frame/reader.ts';
import { GapsPage } from '#views/gaps/GapsPage.tsx';
import { gapsViewEn } from './i18n/gaps-view-en.ts';
import { gapsViewZh } from './i18n/gaps-view-zh.ts';
import { createTranslations } from './i18n/i18n.ts';

/** The Gaps view, with the words that no other view needs. */
export function GapsRoute() {
  const { language } = useReader();
  const translations = useMemo(() => createTranslations(language, { en: gapsViewEn, zh: gapsViewZh }), [language]);
  return (
    <I18nextProvider i18n={translations}>
      <GapsPage />
    </I18nextProvider>
  );
}

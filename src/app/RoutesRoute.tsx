import { useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useReader } from '#views/frame/reader.ts';
import { RoutesPage } from '#views/routes/RoutesPage.tsx';
import { createTranslations } from './i18n/i18n.ts';
import { routesEn } from './i18n/routes-en.ts';
import { routesZh } from './i18n/routes-zh.ts';

/** The Routes view, with the words that no other view needs. */
export function RoutesRoute() {
  const { language } = useReader();
  const translations = useMemo(() => createTranslations(language, { en: routesEn, zh: routesZh }), [language]);
  return (
    <I18nextProvider i18n={translations}>
      <RoutesPage />
    </I18nextProvider>
  );
}

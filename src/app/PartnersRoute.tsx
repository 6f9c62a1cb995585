import { useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useReader } from '#views/frame/reader.ts';
import { PartnersPage } from '#views/partners/PartnersPage.tsx';
import { createTranslations } from './i18n/i18n.ts';
import { partnersEn } from './i18n/partners-en.ts';
import { partnersZh } from './i18n/partners-zh.ts';

/** The Partners view, with the words that no other view needs. */
export function PartnersRoute() {
  const { language } = useReader();
  const translations = useMemo(() => createTranslations(language, { en: partnersEn, zh: partnersZh }), [language]);
  return (
    <I18nextProvider i18n={translations}>
      <PartnersPage />
    </I18nextProvider>
  );
}

import { useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { DataPage } from '#views/data/DataPage.tsx';
import { useReader } from '#views/frame/reader.ts';
import { bringEn } from './i18n/bring-en.ts';
import { bringZh } from './i18n/bring-zh.ts';
import { createTranslations } from './i18n/i18n.ts';
import { methodEn } from './i18n/method-en.ts';
import { methodZh } from './i18n/method-zh.ts';

/** The Data view, with the long texts that no other view needs. */
export function DataRoute() {
  const { language } = useReader();
  const translations = useMemo(() => createTranslations(language, { en: { ...methodEn, ...bringEn }, zh: { ...methodZh, ...bringZh } }), [language]);
  return (
    <I18nextProvider i18n={translations}>
      <DataPage />
    </I18nextProvider>
  );
}

import { I18nextProvider } from 'react-i18next';
import { DataPage } from '#views/data/DataPage.tsx';
import { bringEn } from './i18n/bring-en.ts';
import { bringZh } from './i18n/bring-zh.ts';
import { methodEn } from './i18n/method-en.ts';
import { methodZh } from './i18n/method-zh.ts';
import { useViewWords } from './i18n/use-view-words.ts';

const words = { en: { ...methodEn, ...bringEn }, zh: { ...methodZh, ...bringZh } };

/** The Data view, with the long texts that no other view needs. */
export function DataRoute() {
  return (
    <I18nextProvider i18n={useViewWords(words)}>
      <DataPage />
    </I18nextProvider>
  );
}

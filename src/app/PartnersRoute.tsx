import { I18nextProvider } from 'react-i18next';
import { PartnersPage } from '#views/partners/PartnersPage.tsx';
import { partnersEn } from './i18n/partners-en.ts';
import { partnersZh } from './i18n/partners-zh.ts';
import { useViewWords } from './i18n/use-view-words.ts';

const words = { en: partnersEn, zh: partnersZh };

/** The Partners view, with the words that no other view needs. */
export function PartnersRoute() {
  return (
    <I18nextProvider i18n={useViewWords(words)}>
      <PartnersPage />
    </I18nextProvider>
  );
}

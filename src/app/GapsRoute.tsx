import { I18nextProvider } from 'react-i18next';
import { GapsPage } from '#views/gaps/GapsPage.tsx';
import { gapsViewEn } from './i18n/gaps-view-en.ts';
import { gapsViewZh } from './i18n/gaps-view-zh.ts';
import { useViewWords } from './i18n/use-view-words.ts';

const words = { en: gapsViewEn, zh: gapsViewZh };

/** The Gaps view, with the words that no other view needs. */
export function GapsRoute() {
  return (
    <I18nextProvider i18n={useViewWords(words)}>
      <GapsPage />
    </I18nextProvider>
  );
}

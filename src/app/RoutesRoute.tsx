import { I18nextProvider } from 'react-i18next';
import { RoutesPage } from '#views/routes/RoutesPage.tsx';
import { routesEn } from './i18n/routes-en.ts';
import { routesZh } from './i18n/routes-zh.ts';
import { useViewWords } from './i18n/use-view-words.ts';

const words = { en: routesEn, zh: routesZh };

/** The Routes view, with the words that no other view needs. */
export function RoutesRoute() {
  return (
    <I18nextProvider i18n={useViewWords(words)}>
      <RoutesPage />
    </I18nextProvider>
  );
}

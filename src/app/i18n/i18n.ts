import { createInstance, type i18n } from 'i18next';
import type { Language } from '#ui/format-number.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Translations in the given language, ready at once; works in the browser and in Node. */
export function createTranslations(language: Language): i18n {
  const instance = createInstance({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, zh: { translation: zh } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void instance.init();
  return instance;
}

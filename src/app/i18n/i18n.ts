import { createInstance, type i18n } from 'i18next';
import type { Language } from '#ui/format-number.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Words that only one view says, loaded with it. */
export type MoreWords = Readonly<Record<Language, object>>;

/** Translations in the given language, ready at once; works in the browser and in Node. */
export function createTranslations(language: Language, more: MoreWords = { en: {}, zh: {} }): i18n {
  const instance = createInstance({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: { ...en, ...more.en } }, zh: { translation: { ...zh, ...more.zh } } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void instance.init();
  return instance;
}

import { createInstance, type i18n } from 'i18next';
import type { Language } from '#ui/format-number.ts';
import { en } from './en.ts';
import { ownRegionsEn } from './own-regions-en.ts';
import { ownRegionsZh } from './own-regions-zh.ts';
import { zh } from './zh.ts';

/** Words that only one view says, loaded with it. */
export type MoreWords = Readonly<Record<Language, object>>;

const none: MoreWords = { en: {}, zh: {} };

/**
 * Translations in the given language, ready at once; works in the browser and in Node.
 * @param hasOwnRegions the data's regions are a reader's own and not those of China.
 */
export function createTranslations(language: Language, more: MoreWords = none, hasOwnRegions = false): i18n {
  const instance = createInstance({
    lng: language,
    fallbackLng: 'en',
    resources: {
      en: { translation: withChanges({ ...en, ...more.en }, hasOwnRegions ? ownRegionsEn : {}) },
      zh: { translation: withChanges({ ...zh, ...more.zh }, hasOwnRegions ? ownRegionsZh : {}) },
    },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void instance.init();
  return instance;
}

interface Words {
  readonly [key: string]: string | Words;
}

/** The words with some of them said otherwise; those of a view that is not there are left out. */
function withChanges(words: Words, changes: Words): Words {
  const changed = Object.entries(changes).flatMap(([key, change]) => {
    const word = words[key];
    if (word === undefined) return [];
    return [[key, typeof word === 'string' || typeof change === 'string' ? change : withChanges(word, change)] as const];
  });
  return { ...words, ...Object.fromEntries(changed) };
}

import type { i18n } from 'i18next';
import { useMemo } from 'react';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { hasOwnRegions } from '#views/words/present.ts';
import { createTranslations, type MoreWords } from './i18n.ts';

/** Translations of a view, with words that no other says. */
export function useViewWords(more: MoreWords): i18n {
  const { language } = useReader();
  const isOwn = hasOwnRegions(useData());
  return useMemo(() => createTranslations(language, more, isOwn), [language, more, isOwn]);
}

import type { Language } from './format-number.ts';

/** Sentences one after the other, with a space between them in English and none in Chinese; what is not said is left out. */
export function joinSentences(language: Language, sentences: readonly (string | false | null)[]): string {
  return sentences.filter((sentence) => sentence).join(language === 'zh' ? '' : ' ');
}

/** Words with the stop that makes them a sentence. */
export function asSentence(language: Language, words: string): string {
  return `${words}${language === 'zh' ? '。' : '.'}`;
}

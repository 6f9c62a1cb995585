import type { Language } from '#ui/format-number.ts';
import { store, stored } from '#ui/storage.ts';
import type { Scheme } from '#views/frame/reader.ts';

/** The language chosen before, else the browser's. */
export function preferredLanguage(): Language {
  const language = stored('hinterland:language') ?? navigator.language;
  return language.startsWith('zh') ? 'zh' : 'en';
}

/** The theme chosen before, else the browser's. */
export function preferredScheme(): Scheme {
  const scheme = stored('hinterland:theme');
  if (scheme === 'light' || scheme === 'dark') return scheme;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function storeLanguage(language: Language): void {
  store('hinterland:language', language);
}

export function storeScheme(scheme: Scheme): void {
  store('hinterland:theme', scheme);
}

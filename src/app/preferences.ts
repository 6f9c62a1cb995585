import type { Language } from '#ui/format-number.ts';
import type { Scheme } from '#views/frame/reader.ts';

/** Storage may be blocked: then choices last as long as the page. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice still holds on this page.
  }
}

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

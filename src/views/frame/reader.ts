import { createContext, useContext } from 'react';
import type { Language } from '#ui/format-number.ts';

export type Scheme = 'light' | 'dark';

/** How the reader wants the page: language and theme, from the link, else what was chosen before, else the browser's. */
export interface Reader {
  readonly language: Language;
  readonly scheme: Scheme;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseScheme: (scheme: Scheme) => void;
}

const ReaderContext = createContext<Reader | null>(null);

export const ReaderProvider = ReaderContext.Provider;

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('The page has no reader: wanted a ReaderProvider above.');
  return reader;
}

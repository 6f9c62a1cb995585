import 'i18next';
import type { en } from './en.ts';
import type { gapsViewEn } from './gaps-view-en.ts';
import type { methodEn } from './method-en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    /** The words of the method are there in the Data view only, those of the list in the Gaps view; a test holds the other views to the rest. */
    resources: { translation: typeof en & typeof methodEn & typeof gapsViewEn };
  }
}

import 'i18next';
import type { en } from './en.ts';
import type { gapsViewEn } from './gaps-view-en.ts';
import type { methodEn } from './method-en.ts';
import type { partnersEn } from './partners-en.ts';
import type { routesEn } from './routes-en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    /** The words of the method, of Gaps and of Partners are there in one view only; a test holds the other views to the rest. */
    resources: { translation: typeof en & typeof methodEn & typeof gapsViewEn & typeof partnersEn & typeof routesEn };
  }
}

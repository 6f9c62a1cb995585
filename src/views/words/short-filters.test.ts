import { expect, it } from 'vitest';
import { createTranslations } from '#app/i18n/i18n.ts';
import { namedTables } from '#testing/data-summary.ts';
import type { Language } from '#ui/format-number.ts';
import { defaultState, type State } from '#url/state.ts';
import { shortFilters } from './short-filters.ts';

const inShort = (state: Partial<State>, language: Language = 'en') =>
  shortFilters({ ...defaultState, ...state }, namedTables(), createTranslations(language).t, language);

it.each([
  [{}, '', ''],
  [{ in: 510_000, tier: ['4'], settlement: ['rural'] }, 'Sichuan, tier 4, rural', '四川省、四线、乡村'],
  [{ tier: ['3', '4'] }, 'Tier 3 and 4', '三线和四线'],
  [{ settlement: ['town', 'rural'] }, 'Towns, rural', '镇区、乡村'],
  [{ in: 999_999 }, '999999', '999999'],
] as [Partial<State>, string, string][])('says %o in short', (state, english, chinese) => {
  expect([inShort(state), inShort(state, 'zh')]).toEqual([english, chinese]);
});

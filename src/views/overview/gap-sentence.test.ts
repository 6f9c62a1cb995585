import { expect, it } from 'vitest';
import { createTranslations } from '#app/i18n/i18n.ts';
import { namedTables } from '#testing/data-summary.ts';
import { defaultState, type State } from '#url/state.ts';
import { gapSentence } from './gap-sentence.ts';

const totals = { agreement: 65_000_000, sharing: 5_000_000, extension: 20_000_000, 'new-site': 10_000_000 };

function sentence(state: Partial<State>, language: 'en' | 'zh' = 'en'): string {
  const { t } = createTranslations(language);
  return gapSentence({ state: { ...defaultState, ...state }, totals, tables: namedTables(), t, language }).replaceAll(/[\u00a0\u202f]/g, ' ');
}

it('says what is out of reach without sharing and which share each class closes', () => {
  expect(sentence({})).toBe(
    'In China, 100 million people are out of reach without sharing. The agreement closes 65 % of that; opening another network would close 5 %, extending a point nearby 20 %; 10 % needs a new site.',
  );
  expect(sentence({}, 'zh')).toBe('全国：不共享时有 1 亿人未覆盖。协议可弥补其中 65%，开放其他网络可弥补 5%，延伸附近网点可弥补 20%，另有 10% 需要新建网点。');
});

it('speaks of no agreement where none is in force', () => {
  expect(sentence({ with: [] })).not.toContain('agreement');
});

it('names the region, or exactly the group that is filtered', () => {
  expect(sentence({ in: 510_000 })).toMatch(/^In Sichuan, /);
  expect(sentence({ in: 510_000, tier: ['5'] })).toMatch(/^In tier 5 cities of Sichuan, /);
});

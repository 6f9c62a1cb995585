import { describe, expect, it } from 'vitest';
import { createTranslations } from '#app/i18n/i18n.ts';
import { evenAnswer, namedTables } from '#testing/data-summary.ts';
import type { Language } from '#ui/format-number.ts';
import { plainText } from '#ui/tagged-text.ts';
import { defaultState, type State } from '#url/state.ts';
import { headline } from './headline.ts';

const answer = evenAnswer(10_000_000, 6_000_000, 8_200_000);

function sentence(state: Partial<State>, language: Language = 'en', of = answer): string {
  const { t } = createTranslations(language);
  return plainText(headline({ state: { ...defaultState, ...state }, answer: of, tables: namedTables(), t, language }).parts).replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('headline', () => {
  it('names group, measure, limit, before, after and what remains', () => {
    expect(sentence({})).toBe(
      'In the lower tiers and countryside, 60 % of people live within 3 km of a point of the Cainiao alliance. With China Post it is 82 %. 23.4 million stay out of reach.',
    );
    expect(sentence({}, 'zh')).toBe('在低线城市与乡村，60% 的人口距菜鸟联盟的网点不超过 3 公里。加上中国邮政，达到 82%。仍有 2340 万人未覆盖。');
  });

  it('marks the figures by role', () => {
    const { t } = createTranslations('en');
    const { parts } = headline({ state: defaultState, answer, tables: namedTables(), t, language: 'en' });
    expect(parts.filter((part) => part.role).map((part) => part.role)).toEqual(['before', 'after', 'remaining']);
  });

  it('names exactly the filtered group', () => {
    expect(sentence({ tier: ['3', '4'] })).toContain('In tier 3 and 4 cities, ');
    expect(sentence({ tier: ['none'] })).toContain('In cities outside the tier list, ');
    expect(sentence({ settlement: ['rural'] })).toContain('In rural areas, ');
    expect(sentence({ tier: ['5'], settlement: ['town', 'rural'], in: 510_000 })).toContain('In towns and rural areas of tier 5 cities of Sichuan, ');
    expect(sentence({ tier: ['5'], settlement: ['rural'], in: 510_000 }, 'zh')).toContain('在四川省的五线城市的乡村，');
  });

  it('says nothing of sharing where no agreement is in force', () => {
    expect(sentence({ with: [] })).not.toContain('With');
  });

  it('says why an agreement changes nothing', () => {
    expect(sentence({ year: 2013 })).toContain(' 2014 agreement: not in force in 2013. ');
    expect(sentence({ as: 'china-post' })).toContain(' 2014 agreement: opens none of these facilities to China Post. ');
    expect(sentence({ kind: ['station'] })).toContain(' opens none of these facilities ');
    expect(sentence({}, 'en', evenAnswer(10, 6, 6))).toContain(' With China Post it stays 60 %. ');
  });

  it('follows measure, kinds and networks', () => {
    expect(sentence({ by: 'villages' })).toContain('of villages lie within');
    expect(sentence({ by: 'parcels' })).toContain('23.4 million parcels a year stay out of reach.');
    expect(sentence({ kind: ['station', 'agency'] })).toContain('of a delivery station or an agency of');
    expect(sentence({ net: ['sto'] })).toContain('of the Cainiao alliance (only STO).');
  });

  it('says so where nobody is counted, and where all are in reach', () => {
    expect(sentence({ tier: ['1'] }, 'en', evenAnswer(10, 6, 8, ['2']))).toBe('The data counts no people in tier 1 cities.');
    expect(sentence({ in: 710_000 }, 'en', evenAnswer(0, 0, 0))).toBe('Taiwan is not in the data.');
    expect(sentence({}, 'en', evenAnswer(10, 6, 10))).toContain('With China Post it is 100 %. None stay out of reach.');
  });

  it('never shows all where some remain', () => {
    expect(sentence({}, 'en', evenAnswer(1_000_000, 600_000, 999_900))).toContain('With China Post it is > 99.9 %.');
  });
});

import { expect, it } from 'vitest';
import { createTranslations } from '#app/i18n/i18n.ts';
import { trendSeries } from '#charts/trend-series.ts';
import { evenAnswer, namedTables } from '#testing/data-summary.ts';
import { defaultState } from '#url/state.ts';
import { agreementStart } from './agreement-start.ts';
import { trendTable, trendTargets } from './trend-words.ts';

const { t } = createTranslations('en');
const years = [
  { year: 2013, answer: evenAnswer(1_000_000, 500_000, 500_000) },
  { year: 2014, answer: evenAnswer(2_000_000, 800_000, 1_500_000) },
  { year: 2015, answer: undefined },
];
const points = trendSeries(years, 'people', (tier, settlement) => tier === '3' && settlement === 'rural');
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

it('names each year with its numbers, and a year still to come as such', () => {
  const changes: unknown[] = [];
  const targets = trendTargets({ points, state: defaultState, change: (changed) => changes.push(changed), t, language: 'en' });
  expect(targets.map(({ label }) => spaced(label))).toEqual([
    '2013: 50 % in reach; 1 million parcels.',
    '2014: 40 % own, 75 % with the agreement; 2 million parcels.',
    '2015: not counted yet.',
  ]);
  expect(targets.map(({ pressed }) => pressed)).toEqual([false, true, false]);
  targets[2].onPress();
  expect(changes).toEqual([{ year: 2015 }]);
});

it('has the same numbers in its table', () => {
  expect(trendTable(points, 'people', t, 'en').rows.map(({ head, cells }) => [head, ...cells.map(spaced)])).toEqual([
    ['2013', '50 %', '50 %', '1 million'],
    ['2014', '40 %', '75 %', '2 million'],
    ['2015', '–', '–', '–'],
  ]);
});

it('marks the first year of the agreements in force for the view', () => {
  const tables = namedTables();
  expect(agreementStart(defaultState, tables, 2013, 2024)).toBe(2014);
  expect(agreementStart(defaultState, tables, 2015, 2024)).toBeNull();
  expect(agreementStart({ ...defaultState, with: [] }, tables, 2013, 2024)).toBeNull();
  expect(agreementStart({ ...defaultState, as: 'sto' }, tables, 2013, 2024)).toBeNull();
});

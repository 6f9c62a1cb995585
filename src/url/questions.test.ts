import { expect, test } from 'vitest';
import { parseState } from './parse-state.ts';
import {
  areaQuestion,
  comparedState,
  coverageQuestion,
  gapOrder,
  gapQuestion,
  partnersAreaQuestion,
  partnersQuestion,
  seriesQuestion,
  sharingAreaQuestion,
  sharingQuestion,
} from './questions.ts';
import { defaultState } from './state.ts';

const { state } = parseState('?as=china-post&with=none&net=sto&kind=agency&tier=3,4&settlement=rural&in=510000&km=5&by=villages&year=2022&at=30,104,8');
const coverage = {
  as: 'china-post',
  with: [],
  net: ['sto'],
  kinds: ['agency'],
  year: 2022,
  tierList: 'yicai-2022',
  tiers: ['3', '4'],
  settlements: ['rural'],
  region: 510_000,
  area: null,
  km: 5,
};

test('a question holds what decides its answer and nothing else', () => {
  expect(coverageQuestion(state)).toEqual(coverage);
  expect(areaQuestion(state, 'county')).toEqual({ ...coverage, unit: 'county', measure: 'villages' });
});

test('moving the map asks nothing new', () => {
  expect(coverageQuestion({ ...state, at: null, lang: 'zh' })).toEqual(coverage);
});

test('partners are compared whatever view is taken, and sharing is asked of a scenario before and after', () => {
  const { as: _, with: __, net, ...reach } = coverage;
  const players = [{ id: 'sto', networks: ['sto'] }];
  expect(partnersQuestion(state, players)).toEqual({ ...reach, players });
  expect(partnersAreaQuestion(state, players, 1, 'province')).toEqual({ ...reach, players, set: 1, unit: 'province', measure: 'villages' });
  const before = { base: [], edits: [] };
  const after = { base: ['agreement-2014'], edits: [] };
  const { tiers, settlements, ...anywhere } = reach;
  expect(sharingQuestion(state, before, after)).toEqual({ ...anywhere, net, before, after });
  expect(sharingAreaQuestion(state, before, after, 'sto', 'county')).toEqual({
    ...{ ...anywhere, net, before, after, tiers, settlements },
    ...{ as: 'sto', unit: 'county', measure: 'villages' },
  });
});

test('the list of gaps is asked for at the level and in the order that the link says', () => {
  expect(gapQuestion(state)).toEqual({ ...coverage, unit: 'prefecture', measure: 'villages', target: null });
  expect(gapQuestion({ ...state, unit: 'place', target: 0.95 })).toMatchObject({ unit: 'place', target: 0.95 });
  expect(gapOrder(state, '')).toEqual({ sort: 'uncovered_villages', descending: true, text: '' });
  expect(gapOrder({ ...state, sort: 'share_people' }, 'yi')).toEqual({ sort: 'share_people', descending: false, text: 'yi' });
  expect(gapOrder({ ...state, sort: '-own_km' }, '')).toEqual({ sort: 'own_km', descending: true, text: '' });
  expect(gapOrder({ ...state, sort: 'colour' }, '')).toEqual(gapOrder(state, ''));
});

test('charts are asked for with the band that is brushed', () => {
  expect(seriesQuestion({ ...state, between: [1, 5], depth: 0 })).toEqual({ ...coverage, measure: 'villages', between: [1, 5], depth: 0 });
});

test('the other side of a comparison differs in one key and asks for no other', () => {
  expect(comparedState(defaultState)).toBeNull();
  expect(comparedState({ ...defaultState, compare: { year: 2022 } })).toEqual({ ...defaultState, year: 2022 });
});

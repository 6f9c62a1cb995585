import { expect, test } from 'vitest';
import { parseState } from './parse-state.ts';
import { areaQuestion, coverageQuestion, facilityQuestion } from './questions.ts';

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
  expect(facilityQuestion(state)).toEqual({ year: 2022, kinds: ['agency'], net: ['sto'] });
});

test('moving the map asks nothing new', () => {
  expect(coverageQuestion({ ...state, at: null, lang: 'zh' })).toEqual(coverage);
});

import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './router-search.ts';
import { defaultState } from './state.ts';

test('the router keeps the state and drops the rest', () => {
  expect(parseSearch('?tier=3,4&utm_source=mail')).toEqual({ ...defaultState, tier: ['3', '4'] });
  expect(stringifySearch(parseSearch('?tier=3,4&utm_source=mail'))).toBe('?tier=3,4');
});

test('a link may name only what it changes', () => {
  expect(stringifySearch({})).toBe('');
  expect(stringifySearch({ km: 5 })).toBe('?km=5');
});

import { expect, test } from 'vitest';
import { namedTables } from '#testing/data-summary.ts';
import { defaultState, type State } from '#url/state.ts';
import { facilityStanding } from './facility-standing.ts';

const tables = namedTables();
const station = { network: 'sto', kind: 'station', opened: 2012, closed: null } as const;
const office = { network: 'china-post', kind: 'service-point', opened: 2010, closed: null } as const;
const standing = (facility: Parameters<typeof facilityStanding>[0], state: Partial<State> = {}) =>
  facilityStanding(facility, { ...defaultState, ...state }, tables);

test('a member of the alliance is its own, and what the agreement opens is opened', () => {
  expect(standing(station)).toBe('own');
  expect(standing(office)).toBe('opened');
  expect(standing(office, { as: 'china-post' })).toBe('own');
});

test('without the agreement it is not opened, and filters leave it out', () => {
  expect(standing(office, { with: [] })).toBe('not-opened');
  expect(standing(office, { kind: ['station'] })).toBe('filtered');
  expect(standing(station, { net: ['yto'] })).toBe('filtered');
});

test('it stands from its first year on and no longer in the year of its closing', () => {
  expect(standing(station, { year: 2012 })).not.toBe('not-open');
  expect(standing(station, { year: 2011 })).toBe('not-open');
  expect(standing({ ...station, closed: 2014 })).toBe('not-open');
  expect(standing({ ...station, closed: 2015 })).toBe('own');
  expect(standing({ ...station, opened: null })).toBe('own');
});

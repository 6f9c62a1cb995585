import { expect, test } from 'vitest';
import { namedTables } from '#testing/data-summary.ts';
import { defaultState } from '#url/state.ts';
import { noSharing, scenarioKey, scenarioOf } from './scenario-of.ts';

const tables = namedTables();
const of = (scenario: string | null) => scenarioOf({ ...defaultState, scenario }, tables);

test('without a scenario it is the agreements of the link', () => {
  expect(of(null)).toEqual({ scenario: { base: ['agreement-2014'], edits: [] }, unread: [], faults: [] });
  expect(scenarioKey({ base: ['agreement-2014'], edits: [] }, defaultState)).toBeNull();
  expect(scenarioKey(noSharing, defaultState)).toBe('none');
});

test('says what of a scenario cannot be read or used', () => {
  expect(of('none~sto.china-post.van').unread.map(({ got }) => got)).toEqual(['van']);
  expect(of('none~sto.cainiao.agency').faults.map(({ fault }) => fault)).toEqual(['opens-to-itself']);
  expect(of('none~sto.china-post.agency~!sto.china-post.agency(4)').faults.map(({ fault }) => fault)).toEqual(['contradiction']);
  expect(of('agreement-1999').faults).toEqual([{ fault: 'unknown-agreement', got: 'agreement-1999' }]);
});

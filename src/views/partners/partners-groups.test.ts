import { expect, test } from 'vitest';
import { dataSummary } from '#testing/data-summary.ts';
import { defaultState } from '#url/state.ts';
import { groupRows, tierRows } from './partners-groups.ts';

const whole = dataSummary();
const [list] = whole.manifest.tierLists;
const fewTiers = { manifest: { ...whole.manifest, tierLists: [{ ...list, tiers: ['3', '5'] as const }] } };

test('tiers that the list of the data does not have are no rows', () => {
  const keysOf = (tier: typeof defaultState.tier) => groupRows({ ...defaultState, tier }, fewTiers).map(({ key }) => key);
  expect(keysOf(null)).toEqual(['all', '3', '5', 'urban', 'town', 'rural']);
  expect(keysOf(['4', '5'])).toEqual(['all', '5', 'urban', 'town', 'rural']);
  expect(tierRows(defaultState, whole)).toHaveLength(list.tiers.length);
});

test('demand of the reader’s own has one settlement', () => {
  const { manifest } = whole;
  const own = { manifest: { ...manifest, tables: { ...manifest.tables, 'place-parcels': manifest.tables.places } } };
  expect(groupRows({ ...defaultState, tier: ['3'] }, own).map(({ key }) => key)).toEqual(['all', '3', 'urban']);
});

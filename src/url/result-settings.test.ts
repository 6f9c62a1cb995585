import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyState } from '#testing/any-state.ts';
import { resultDifferences, resultSettings, settingsState } from './result-settings.ts';
import { defaultState, type State } from './state.ts';

const differences = (changed: Partial<State>) => resultDifferences(resultSettings(defaultState), resultSettings({ ...defaultState, ...changed }));

test.each<[changed: Partial<State>, keys: string[]]>([
  [{ year: 2020 }, ['year']],
  [{ km: 5, by: 'villages' }, ['km', 'by']],
  [{ tier: ['4'], settlement: ['rural'], in: 510_000 }, ['tier', 'settlement', 'in']],
  [{ net: ['sto'], kind: ['agency'] }, ['kind', 'net']],
])('%o changes what numbers are of', (changed, keys) => {
  expect(differences(changed)).toEqual(keys);
});

test('scenario, view, position and language change nothing that numbers are of', () => {
  expect(differences({ scenario: 'none', as: 'sto', with: [], at: { lat: 30, lng: 104, zoom: 6 }, lang: 'zh', sort: 'size' })).toEqual([]);
});

test('settings that are written and read are the same', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(resultDifferences(resultSettings(state), resultSettings(settingsState(resultSettings(state))))).toEqual([]);
    }),
  );
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScenarioEdit } from '#engine/partners/question.ts';
import { anyScenario } from '#testing/any-scenario.ts';
import { formatState } from './format-state.ts';
import { parseState } from './parse-state.ts';
import { resultSettings } from './result-settings.ts';
import { scenarioText } from './scenario.ts';
import { readScenarioFile, scenarioFile } from './scenario-file.ts';
import { defaultState } from './state.ts';

const open: ScenarioEdit = { act: 'open', owner: 'sto', user: 'china-post', kind: 'station', tiers: null, settlements: null, from: null, to: null };
const ids = ['china-post', 'sto', 'j-t', '58'];

describe('examples', () => {
  const examples: [text: string, base: readonly string[], edits: readonly ScenarioEdit[]][] = [
    ['none', [], []],
    ['agreement-2014,couriers', ['agreement-2014', 'couriers'], []],
    ['none~sto.china-post.station', [], [open]],
    ['none~!sto.china-post.station', [], [{ ...open, act: 'close' }]],
    ['none~sto,yto.china-post.station', [], [open, { ...open, owner: 'yto' }]],
    ['none~sto.china-post.station(3,none,rural)', [], [{ ...open, tiers: ['3', 'none'], settlements: ['rural'] }]],
    ['none~sto.china-post.station(2015-)', [], [{ ...open, from: 2015 }]],
    ['none~sto.china-post.station(-2015)', [], [{ ...open, to: 2015 }]],
    ['none~sto.china-post.station(urban,2015-2020)', [], [{ ...open, settlements: ['urban'], from: 2015, to: 2020 }]],
    ['none~sto.china-post.station(2015)', [], [{ ...open, from: 2015, to: 2015 }]],
  ];
  test.each(examples)('%s', (text, base, edits) => {
    expect(scenarioText.read(text)).toEqual({ value: { base, edits }, faults: [] });
    expect(scenarioText.write({ base, edits })).toBe(text);
  });
});

describe('what cannot be used is told, the rest is used', () => {
  const examples: [text: string, edits: readonly ScenarioEdit[], got: string, reason: string][] = [
    ['none~sto.china-post.station,boat', [open], 'boat', 'unknown-value'],
    ['none~STO,sto.china-post.station', [open], 'STO', 'unknown-value'],
    ['none~sto.china-post~sto.china-post.station', [open], 'sto.china-post', 'malformed'],
    ['none~sto.china-post.agency(3,9)~sto.china-post.station', [open], '(3,9)', 'unknown-value'],
    ['none~sto.china-post.agency(2015-,-2013)~sto.china-post.station', [open], '(2015-,-2013)', 'unknown-value'],
    ['none~sto.china-post.agency(2015-2013)~sto.china-post.station', [open], '(2015-2013)', 'unknown-value'],
    ['none~sto.china-post.agency(-)~sto.china-post.station', [open], '(-)', 'unknown-value'],
    ['none~sto.china-post.agency()~sto.china-post.station', [open], '()', 'unknown-value'],
    ['Deal~sto.china-post.station', [open], 'Deal', 'unknown-value'],
  ];
  test.each(examples)('%s', (text, edits, got, reason) => {
    const { value, faults } = scenarioText.read(text);
    expect(value).toEqual({ base: [], edits });
    expect(faults).toMatchObject([{ got, reason }]);
  });

  test('a text without anything to use is no scenario', () => {
    expect(scenarioText.read('')).toMatchObject({ value: undefined, faults: [{ got: '' }] });
    expect(scenarioText.read('?~!')).toMatchObject({ value: undefined, faults: [{ got: '?' }, { got: '!' }] });
  });
});

test('a scenario that is written and read is the same scenario, in letters that a link holds as they are', () => {
  const byText = (edits: readonly ScenarioEdit[]) => [...new Set(edits.map((edit) => JSON.stringify(edit)))].sort();
  fc.assert(
    fc.property(anyScenario(['agreement-2014', 'couriers'], ids, ids), (scenario) => {
      const text = scenarioText.write(scenario) as string;
      const { value, faults } = scenarioText.read(text);
      expect(faults).toEqual([]);
      expect(value?.base).toEqual(scenario.base);
      expect(byText(value?.edits ?? [])).toEqual(byText(scenario.edits));
      expect(scenarioText.write(value ?? null)).toBe(text);
      expect(formatState({ ...defaultState, scenario: text })).toBe(`?scenario=${text}`);
      expect(parseState(`?scenario=${text}`).state.scenario).toBe(text);
    }),
  );
});

test('any text is read without an error, and what was used can be sent', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-a-z0-9.,~!()]{0,40}$/)), (text) => {
      const { value } = scenarioText.read(text);
      if (value) expect(scenarioText.read(scenarioText.write(value) as string).faults).toEqual([]);
    }),
  );
});

describe('a file', () => {
  const page = { data: 'default@0a1b2c', settings: resultSettings(defaultState) };
  const text = 'none~sto.china-post.station';

  test('of the same data and settings differs in nothing', () => {
    expect(readScenarioFile(scenarioFile(text, page), page)).toMatchObject({ scenario: text, otherData: null, differs: [] });
  });

  test('says in what data, year, limit and measure it was made differently, and is used', () => {
    const made = { data: 'default@ffffff', settings: resultSettings({ ...defaultState, year: 2020, km: 5, by: 'parcels' }) };
    expect(readScenarioFile(scenarioFile(text, made), page)).toMatchObject({ scenario: text, otherData: 'default@ffffff', differs: ['year', 'km', 'by'] });
  });

  test('without settings, as the first ones were, is read', () => {
    const first = '{"hinterland":"scenario","version":1,"data":"default@0a1b2c","scenario":"none"}';
    expect(readScenarioFile(first, page)).toMatchObject({ scenario: 'none', otherData: null, differs: [] });
  });

  test.each(['', '{', '{}', '[1]', '{"hinterland":"scenario","version":2,"data":"","scenario":""}'])('%s is none', (other) => {
    expect(readScenarioFile(other, page)).toBeNull();
  });
});

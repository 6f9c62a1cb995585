import { describe, expect, test } from 'vitest';
import { type Known, knownState } from './known-state.ts';
import { parseState } from './parse-state.ts';
import { defaultState, type Ignored, type State } from './state.ts';

const known: Known = {
  networks: new Set(['china-post', 'sto']),
  alliances: new Set(['cainiao']),
  agreements: new Set(['agreement-2014']),
  tierLists: new Set(['yicai-2022']),
  regions: new Set([330_185, 500_100, 510_000, 510_116]),
  years: [2010, 2022],
  defaults: null,
  data: 'default@0a1b2c3d4e5f',
};

describe('what the data set does not know', () => {
  const examples: [search: string, held: Partial<State>, ignored: Partial<Ignored>[]][] = [
    ['', {}, []],
    ['?as=china-post&net=sto&in=510000&year=2022', { as: 'china-post', net: ['sto'], in: 510_000, year: 2022 }, []],
    ['?as=pony-express', {}, [{ key: 'as', got: 'pony-express', reason: 'unknown-value', wanted: 'cainiao, china-post, sto' }]],
    ['?net=sto,pony-express', { net: ['sto'] }, [{ key: 'net', got: 'pony-express', wanted: 'china-post, sto' }]],
    ['?net=pony-express', {}, [{ key: 'net', got: 'pony-express' }]],
    ['?with=agreement-2014,entente', {}, [{ key: 'with', got: 'entente', wanted: 'agreement-2014' }]],
    ['?with=none', { with: [] }, []],
    ['?in=990000', {}, [{ key: 'in', got: '990000', reason: 'unknown-region', wanted: '330185' }]],
    ['?in=500200', { in: 500_100 }, []],
    // Shuangliu county is a district today; data of the year in which Lin'an was a city of its own is asked as it stands.
    ['?in=510122', { in: 510_116 }, []],
    ['?in=330185', { in: 330_185 }, []],
    ['?year=1999', {}, [{ key: 'year', got: '1999', reason: 'out-of-range', wanted: '2010 ≤ year ≤ 2022' }]],
    ['?tiers=guess-1999', {}, [{ key: 'tiers', got: 'guess-1999', wanted: 'yicai-2022' }]],
    ['?data=default@0a1b2c', { data: 'default@0a1b2c' }, []],
    ['?data=default@ffffff', {}, [{ key: 'data', got: 'default@ffffff', reason: 'other-data', wanted: 'default@0a1b2c3d4e5f' }]],
  ];
  test.each(examples)('%s', (search, held, ignored) => {
    const answer = knownState(parseState(search).state, known);
    expect(answer.state).toEqual({ ...parseState('').state, ...held });
    expect(answer.ignored).toHaveLength(ignored.length);
    expect(answer.ignored).toMatchObject(ignored);
  });
});

test('a default that the data set lacks is not reported: the link did not ask for it', () => {
  const { state, ignored } = knownState(defaultState, { ...known, agreements: new Set() });
  expect(state.with).toEqual([]);
  expect(ignored).toEqual([]);
});

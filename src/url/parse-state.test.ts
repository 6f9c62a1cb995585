import { describe, expect, test } from 'vitest';
import { formatState } from './format-state.ts';
import { parseState } from './parse-state.ts';
import { defaultState, type Ignored, type State } from './state.ts';

describe('the literal examples of the contract', () => {
  const examples: [search: string, held: Partial<State>][] = [
    ['?as=china-post', { as: 'china-post' }],
    ['?with=none', { with: [] }],
    ['?net=china-post,sto', { net: ['china-post', 'sto'] }],
    ['?kind=service-point', { kind: ['service-point'] }],
    ['?tier=3,4', { tier: ['3', '4'] }],
    ['?tier=1,new1,2,3,4,5,none', { tier: ['1', 'new1', '2', '3', '4', '5', 'none'] }],
    ['?settlement=urban,town,rural', { settlement: ['urban', 'town', 'rural'] }],
    ['?in=510000', { in: 510_000 }],
    ['?km=5', { km: 5 }],
    ['?by=parcels', { by: 'parcels' }],
    ['?year=2022', { year: 2022 }],
    ['?unit=county', { unit: 'county' }],
    ['?at=29.3,120.1,8', { at: { lat: 29.3, lng: 120.1, zoom: 8 } }],
    ['?detour=1.4', { detour: 1.4 }],
    ['?area=_p~iF~ps%7CU_ulLnnqC_mqNvxq%60@', { area: '_p~iF~ps|U_ulLnnqC_mqNvxq`@' }],
    ['?target=0.95', { target: 0.95 }],
    ['?between=2,10', { between: [2, 10] }],
    ['?depth=0', { depth: 0 }],
    ['?compare=year:2022', { compare: { year: 2022 } }],
    ['?compare=tier:3,4', { compare: { tier: ['3', '4'] } }],
    ['?data=default@0a1b2c3d', { data: 'default@0a1b2c3d' }],
    ['?lang=zh&theme=dark', { lang: 'zh', theme: 'dark' }],
    ['?with=none&tier=3,4&settlement=rural&in=510000&km=2.5', { with: [], tier: ['3', '4'], settlement: ['rural'], in: 510_000, km: 2.5 }],
  ];
  test.each(examples)('%s', (search, held) => {
    const state = { ...defaultState, ...held };
    expect(parseState(search)).toEqual({ state, ignored: [] });
    expect(formatState(state)).toBe(search);
  });

  test('values equal to the defaults are read and left out', () => {
    const search = '?v=1&as=cainiao&with=agreement-2014&kind=service-point,agency,station&km=3&by=people&year=2014&detour=1.324&tiers=yicai-2022';
    expect(parseState(search)).toEqual({ state: defaultState, ignored: [] });
    expect(formatState(parseState(search).state)).toBe('');
  });
});

describe('what cannot be used falls back alone and is reported', () => {
  const examples: [search: string, held: Partial<State>, ignored: Partial<Ignored>[]][] = [
    ['?km=abc&by=parcels', { by: 'parcels' }, [{ key: 'km', got: 'abc', reason: 'not-a-number' }]],
    ['?km=0', {}, [{ key: 'km', got: '0', reason: 'out-of-range', wanted: '0 < km ≤ 500' }]],
    ['?km=500.1', {}, [{ key: 'km', reason: 'out-of-range' }]],
    ['?km=', {}, [{ key: 'km', got: '', reason: 'not-a-number' }]],
    ['?detour=0.9', {}, [{ key: 'detour', reason: 'out-of-range' }]],
    ['?year=2014.5', {}, [{ key: 'year', reason: 'malformed' }]],
    ['?by=money', {}, [{ key: 'by', got: 'money', reason: 'unknown-value', wanted: 'people | parcels | villages' }]],
    ['?tier=3,9,4', { tier: ['3', '4'] }, [{ key: 'tier', got: '9', reason: 'unknown-value' }]],
    ['?tier=9', {}, [{ key: 'tier', got: '9' }]],
    ['?in=5100', {}, [{ key: 'in', got: '5100', reason: 'unknown-region', wanted: '510000' }]],
    ['?in=sichuan', {}, [{ key: 'in', reason: 'unknown-region' }]],
    ['?at=29.3,120.1', {}, [{ key: 'at', got: '29.3,120.1', reason: 'malformed' }]],
    ['?at=99,120.1,8', {}, [{ key: 'at', reason: 'out-of-range', wanted: '-90 ≤ lat ≤ 90, -180 ≤ lng ≤ 180, 0 ≤ zoom ≤ 24' }]],
    ['?as=China Post', {}, [{ key: 'as', got: 'China Post', reason: 'malformed' }]],
    ['?target=0', {}, [{ key: 'target', got: '0', reason: 'out-of-range', wanted: '0 < target ≤ 1' }]],
    ['?target=1.01', {}, [{ key: 'target', reason: 'out-of-range' }]],
    ['?target=most', {}, [{ key: 'target', reason: 'not-a-number' }]],
    ['?area=_p~iF~ps|U', {}, [{ key: 'area', got: '_p~iF~ps|U', reason: 'out-of-range' }]],
    ['?area=_p~iF~ps|', {}, [{ key: 'area', reason: 'malformed' }]],
    ['?between=10,2', {}, [{ key: 'between', got: '10,2', reason: 'malformed', wanted: '0 ≤ from < to ≤ 20038' }]],
    ['?between=-1,2', {}, [{ key: 'between', reason: 'out-of-range' }]],
    ['?depth=4', {}, [{ key: 'depth', got: '4', reason: 'unknown-value', wanted: '0 | 1 | 2 | 3' }]],
    ['?compare=km', {}, [{ key: 'compare', got: 'km', reason: 'malformed' }]],
    ['?compare=km:-1', {}, [{ key: 'compare', got: 'km:-1', reason: 'out-of-range', wanted: 'km:0 < km ≤ 500' }]],
    ['?h=0', {}, [{ key: 'h', got: '0', reason: 'out-of-range', wanted: '0 < h ≤ 1000' }]],
    [
      '?terms=road:50,sort:-1,fly:2,pick:x',
      { terms: { road: 50 } },
      [
        { key: 'terms', got: 'sort:-1' },
        { key: 'terms', got: 'fly:2' },
        { key: 'terms', got: 'pick:x' },
      ],
    ],
    ['?v=2&km=5', { km: 5 }, [{ key: 'v', got: '2', reason: 'unknown-value', wanted: '1' }]],
    ['?colour=red', {}, [{ key: 'colour', got: 'red', reason: 'unknown-key' }]],
    ['?__proto__=1&constructor=2', {}, [{ key: '__proto__' }, { key: 'constructor', reason: 'unknown-key' }]],
  ];
  test.each(examples)('%s', (search, held, ignored) => {
    const answer = parseState(search);
    expect(answer.state).toEqual({ ...defaultState, ...held });
    expect(answer.ignored).toHaveLength(ignored.length);
    expect(answer.ignored).toMatchObject(ignored);
  });
});

describe('other ways to write the same thing', () => {
  test('words are put in order and counted once', () => {
    expect(parseState('?tier=4,3,4&net=sto,china-post,sto').state).toEqual({ ...defaultState, tier: ['3', '4'], net: ['china-post', 'sto'] });
    expect(formatState({ ...defaultState, tier: ['4', '3', '4'] })).toBe('?tier=3,4');
  });

  test('the order of columns is kept', () => {
    expect(parseState('?cols=people,code,people').state.cols).toEqual(['people', 'code']);
  });

  test('of a key given twice the last counts', () => {
    expect(parseState('?km=5&km=7').state.km).toBe(7);
  });

  test('commas may be escaped, and broken percent codes are taken as they stand', () => {
    expect(parseState('tier=3%2C4').state.tier).toEqual(['3', '4']);
    expect(parseState('?scenario=%E4%').state.scenario).toBe('%E4%');
  });

  test('everything but commas is escaped', () => {
    expect(formatState({ ...defaultState, scenario: 'a&b=c,东 +%' })).toBe('?scenario=a%26b%3Dc,%E4%B8%9C%20%2B%25');
  });

  test('an old name of a key keeps working', () => {
    const { state, ignored } = parseState('?distance=5', new Map([['distance', 'km']]));
    expect(state.km).toBe(5);
    expect(ignored).toEqual([]);
    expect(formatState(state)).toBe('?km=5');
  });
});

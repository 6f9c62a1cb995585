import * as fc from 'fast-check';
import { kinds, measures, settlements, tiers } from '#columns/vocabulary.ts';
import { ringText } from '#engine/geo/ring.ts';
import { depths } from '#engine/series/question.ts';
import { type State, units } from '#url/state.ts';
import { anyRing } from './any-ring.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/).filter((word) => word !== 'none');
const text = fc.stringMatching(/^[ -~东乡]{1,20}$/);
const column = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/);
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const alphabetical = (list: fc.Arbitrary<string>, minLength: number) => fc.uniqueArray(list, { minLength, maxLength: 4 }).map((words) => words.sort());
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Any state that a link can hold, its sets in the order in which a link writes them. */
export const anyState: fc.Arbitrary<State> = fc.record({
  as: id,
  with: alphabetical(id, 0),
  net: maybe(alphabetical(id, 1)),
  kind: fc.subarray([...kinds], { minLength: 1 }),
  tier: maybe(fc.subarray([...tiers], { minLength: 1 })),
  settlement: maybe(fc.subarray([...settlements], { minLength: 1 })),
  in: maybe(fc.integer({ min: 100_000, max: 999_999 })),
  km: between(Number.MIN_VALUE, 500),
  h: maybe(between(Number.MIN_VALUE, 1000)),
  by: fc.constantFrom(...measures),
  year: fc.integer({ min: 1900, max: 2100 }),
  unit: maybe(fc.constantFrom(...units)),
  at: maybe(fc.record({ lat: between(-90, 90), lng: between(-180, 180), zoom: between(0, 24) })),
  from: maybe(id),
  to: maybe(id),
  path: maybe(fc.integer({ min: 1, max: 999 })),
  detour: between(1, 5),
  terms: maybe(fc.integer({ min: 10, max: 60 }).map((road) => ({ road }))),
  closed: maybe(fc.uniqueArray(fc.stringMatching(/^[a-z]{2}-\d{9}-\d{2}(~[a-z]{2}-\d{9}-\d{2})?$/), { minLength: 1, maxLength: 3 }).map((ids) => ids.sort())),
  tiers: id,
  data: maybe(fc.tuple(id, fc.stringMatching(/^[0-9a-f]{6,64}$/)).map((parts) => parts.join('@'))),
  sort: maybe(fc.tuple(fc.constantFrom('', '-'), column).map((parts) => parts.join(''))),
  cols: maybe(fc.uniqueArray(column, { minLength: 1, maxLength: 5 })),
  area: maybe(anyRing.map(ringText)),
  target: maybe(between(Number.MIN_VALUE, 1)),
  between: maybe(fc.tuple(between(0, 20_038), between(0, 20_038)).filter(([from, to]) => from < to)),
  depth: maybe(fc.constantFrom(...depths)),
  players: maybe(fc.constantFrom('alliances' as const)),
  exactly: maybe(alphabetical(id, 1)),
  compare: maybe(
    fc.oneof(
      fc.record({ in: fc.integer({ min: 100_000, max: 999_999 }) }),
      fc.record({ tier: fc.subarray([...tiers], { minLength: 1 }) }),
      fc.record({ year: fc.integer({ min: 1900, max: 2100 }) }),
      fc.record({ km: between(Number.MIN_VALUE, 500) }),
    ),
  ),
  scenario: maybe(text),
  lang: maybe(fc.constantFrom('en', 'zh')),
  theme: maybe(fc.constantFrom('light', 'dark')),
});

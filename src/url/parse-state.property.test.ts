import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyState } from '#testing/any-state.ts';
import { fields } from './fields.ts';
import { formatState } from './format-state.ts';
import { parseState } from './parse-state.ts';
import { defaultState } from './state.ts';

const anyText = fc.string({ unit: 'binary' });
const anyPair = fc.tuple(fc.constantFrom(...Object.keys(fields), 'v', 'h'), fc.oneof(anyText, fc.stringMatching(/^[-a-z0-9.,%@+]{0,12}$/)));

test('the default state needs no search', () => {
  expect(formatState(defaultState)).toBe('');
  expect(parseState('')).toEqual({ state: defaultState, ignored: [] });
});

test('a state that is written and read is the same state', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseState(formatState(state))).toEqual({ state, ignored: [] });
    }),
  );
});

test('a search holds no character that a URL would change', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(new URL(`https://hinterland.test/${formatState(state)}`).search).toBe(formatState(state));
    }),
  );
});

test('any search gives a state that can be sent, and reading it again changes nothing', () => {
  const anySearch = fc.oneof(
    anyText,
    fc.array(anyPair).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  );
  fc.assert(
    fc.property(anySearch, (search) => {
      const { state } = parseState(search);
      const sent = formatState(state);
      expect(formatState(parseState(sent).state)).toBe(sent);
      expect(parseState(sent).ignored).toEqual([]);
    }),
  );
});

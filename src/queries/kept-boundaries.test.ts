import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { Boundaries } from '#import/protocol.ts';
import { keepBoundaries, keptBoundaries } from './kept-boundaries.ts';

const boundaries: Boundaries = {
  ...{ file: 'a.json', datum: 'wgs84', guess: { datum: 'wgs84', by: 'usual' } },
  areas: [{ code: 330_106, names: ['西湖区'], rings: [[0]] }],
  pointOf: Int32Array.of(0, 2),
  positions: Float64Array.of(1, 2, 3, 4),
};

afterEach(() => vi.unstubAllGlobals());

test('boundaries are kept in the place of those before, and let go', async () => {
  expect(await keptBoundaries()).toBeNull();
  expect(await keepBoundaries({ file: new File(['{}'], 'a.json'), boundaries })).toBe(true);
  expect(await keepBoundaries({ file: new File(['{}'], 'b.json'), boundaries: { ...boundaries, file: 'b.json' } })).toBe(true);
  expect((await keptBoundaries())?.boundaries).toEqual({ ...boundaries, file: 'b.json' });
  expect(await keepBoundaries(null)).toBe(true);
  expect(await keptBoundaries()).toBeNull();
});

test('a browser that refuses storage is told of, and has none', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('refused');
    },
  });
  expect(await keepBoundaries({ file: new File(['{}'], 'a.json'), boundaries })).toBe(false);
  expect(await keptBoundaries()).toBeNull();
});

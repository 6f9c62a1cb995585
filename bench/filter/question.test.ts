import { expect, test } from 'vitest';
import { objects } from './objects.ts';
import { oursFilter } from './ours.ts';
import { categories, categoryColumns, countIndex, countsDifference, filters, noCounts } from './question.ts';

test('the columns are the same every time and hold codes of their category only', () => {
  const columns = categoryColumns(1000);
  expect(columns).toEqual(categoryColumns(1000));
  for (const [category, { size }] of categories.entries()) expect(Math.max(...columns[category])).toBe(size - 1);
});

test('each filter changes one category of the one before, also over the end', () => {
  for (const [index, filter] of filters.entries()) {
    const before = filters[(index + filters.length - 1) % filters.length];
    expect(filter.filter((codes, category) => codes !== before[category])).toHaveLength(1);
  }
});

test('every count has a place of its own', () => {
  const places = filters.flatMap((_, filter) =>
    categories.flatMap(({ size }, category) => Array.from({ length: size }, (_, code) => countIndex(filter, category, code))),
  );
  expect(new Set(places).size).toBe(noCounts().length);
});

test('the cube counts what a look at every object counts, and a difference is told', async () => {
  const columns = categoryColumns(2000);
  const contestants = [oursFilter(columns), objects(columns)];
  for (const contestant of contestants) {
    await contestant.build();
    await contestant.query();
  }
  const [ours, peer] = await Promise.all(contestants.map(async (contestant) => contestant.answer()));
  expect(countsDifference(ours, peer)).toBeNull();
  expect(countsDifference(ours, noCounts())).toMatch(/^filter 0: \d+ and 0 rows with one code$/);
});

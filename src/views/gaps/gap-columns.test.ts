import { expect, it } from 'vitest';
import { nextSort, shownColumns } from './gap-columns.ts';

it('shows the columns of the link in their own order, and those of places at no other level', () => {
  const chosen = { cols: ['own_km', 'gap', 'tier', 'nonsense'], by: 'people', target: null, h: null } as const;
  expect(shownColumns(chosen, 'county')).toEqual(['tier', 'gap']);
  expect(shownColumns(chosen, 'place')).toEqual(['tier', 'gap', 'own_km']);
});

it('shows what a level needs first where the link chooses nothing, and what misses a target only with one', () => {
  expect(shownColumns({ cols: null, by: 'villages', target: null, h: null }, 'prefecture')).toEqual([
    'tier',
    'uncovered_villages',
    'share_villages',
    'closes',
    'gap',
    'partner',
  ]);
  expect(shownColumns({ cols: null, by: 'people', target: 0.9, h: null }, 'county')).toContain('target_missing');
});

it.each([
  ['share_people', 'uncovered_people', true, '-share_people'],
  ['share_people', 'share_people', true, 'share_people'],
  ['share_people', 'share_people', false, '-share_people'],
  ['name_en', 'share_people', true, 'name_en'],
])('a press on "%s" while sorted by "%s" (descending: %s) asks for %s', (column, sort, descending, expected) => {
  expect(nextSort(column, { sort, descending })).toBe(expected);
});

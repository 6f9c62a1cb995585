import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AreaDetails } from '#engine/coverage/area-details.ts';
import { TestPage } from '#testing/TestPage.tsx';
import { GapClassList } from './GapClassList.tsx';

/** 1 000 people of whom 600 are in reach without an agreement; 100 parcels all in reach; no villages. */
const details: AreaDetails = {
  total: Float64Array.of(1000, 100, 0),
  before: Float64Array.of(600, 100, 0),
  after: Float64Array.of(800, 100, 0),
  byClass: Float64Array.of(200, 100, 60, 40, 0, 0, 0, 0, 0, 0, 0, 0),
  peopleByPosition: Float64Array.of(300, 0, 700),
  county: Int32Array.of(0),
};

const shown = (measure: 'people' | 'parcels' | 'villages') =>
  render(
    <TestPage>
      <GapClassList details={details} measure={measure} inHours={false} />
    </TestPage>,
  );

test('splits the gap that there is without an agreement by what closes it', () => {
  shown('people');
  expect(screen.getByRole('heading', { name: /400 people are out of reach/ })).toBeVisible();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent?.replace(/\s/g, ' '))).toEqual([
    'The agreement in force20050 %',
    'Another network, not shared10025 %',
    'A point within twice the limit6015 %',
    'Only a new site4010 %',
  ]);
});

test('says that there is no gap, or that nothing is counted', () => {
  shown('parcels');
  expect(screen.getByText(/Nothing is out of reach here/)).toBeVisible();
  shown('villages');
  expect(screen.getByText(/counts nothing here/)).toBeVisible();
});

import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TestPage } from '#testing/TestPage.tsx';
import { FacilityLegend } from './FacilityLegend.tsx';

test('names each network and kind in view with its symbol and exact count, and no other', () => {
  render(
    <FacilityLegend
      inView={{ single: true, byNetwork: Int32Array.of(1234, 0, 7), byKind: Int32Array.of(0, 0, 1200, 41, 0) }}
      scheme="light"
      title="Facilities in view"
      densityTitle="In each square"
      note={null}
      networkName={(row) => `network ${row}`}
      kindName={(kind) => `kind ${kind}`}
      count={String}
    />,
    { wrapper: TestPage },
  );
  expect(screen.queryByText('In each square')).toBeNull();
  const rows = within(screen.getByRole('region', { name: 'Facilities in view' })).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual(['network 01234', 'network 27', 'kind 21200', 'kind 341']);
  const [post, other, station, point] = rows.map((row) => row.querySelector('svg'));
  expect(post?.getAttribute('fill')).not.toBe(other?.getAttribute('fill'));
  expect(station?.getAttribute('fill')).toBe(point?.getAttribute('fill'));
  expect(station?.querySelector('path')?.getAttribute('d')).not.toBe(point?.querySelector('path')?.getAttribute('d'));
});

test('says how many facilities the squares stand for while they are not drawn one by one', () => {
  render(
    <FacilityLegend
      inView={{ single: false, byNetwork: Int32Array.of(1234), byKind: Int32Array.of(0, 0, 1234, 0, 0) }}
      scheme="dark"
      title="Facilities in view"
      densityTitle="In each square"
      note="Some are approximate."
      networkName={String}
      kindName={String}
      count={String}
    />,
    { wrapper: TestPage },
  );
  expect(screen.getByText('In each square')).toBeVisible();
  expect(screen.getByText('Some are approximate.')).toBeVisible();
  for (const text of ['1', '3', '10', '30', '100+']) expect(screen.getByText(text)).toBeVisible();
});

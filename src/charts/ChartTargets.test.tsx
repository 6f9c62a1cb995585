import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ChartTargets } from './ChartTargets.tsx';

const places = [
  { key: 'a', row: 0, column: 0 },
  { key: 'b', row: 0, column: 1 },
  { key: 'c', row: 1, column: 0 },
  { key: 'd', row: 1, column: 1 },
];

function show(pressed: string | null) {
  const onActive = vi.fn();
  const onPress = vi.fn();
  const targets = places.map((place) => ({ ...place, label: place.key, area: '1 / 1', pressed: place.key === pressed, onPress: () => onPress(place.key) }));
  render(<ChartTargets label="Bars" targets={targets} grid={{}} onActive={onActive} />);
  return { onActive, onPress };
}

it('is one stop of the tab key, and arrow keys move in both directions', async () => {
  const { onActive, onPress } = show(null);
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'a' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(screen.getByRole('button', { name: 'd' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('button', { name: 'd' })).toHaveFocus();
  expect(onActive).toHaveBeenLastCalledWith('d');
  await userEvent.keyboard('{Enter}');
  expect(onPress).toHaveBeenCalledExactlyOnceWith('d');
  await userEvent.tab();
  expect(document.body).toHaveFocus();
  expect(onActive).toHaveBeenLastCalledWith(null);
});

it('is entered at what is filtered', async () => {
  show('c');
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'c', pressed: true })).toHaveFocus();
});

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { evenAnswer } from '#testing/data-summary.ts';
import { TestPage } from '#testing/TestPage.tsx';
import { defaultState, type State } from '#url/state.ts';
import { ReachFigure } from './ReachFigure.tsx';

const spaced = (text: string | null) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

function show(state: Partial<State> = {}, answer = evenAnswer(1000, 400, 700)) {
  const onChange = vi.fn();
  render(
    <TestPage state={state} onChange={onChange}>
      <ReachFigure state={{ ...defaultState, ...state }} answer={answer} />
    </TestPage>,
  );
  return onChange;
}

it('a bar filters to its tier and settlement, and takes the filter back', async () => {
  const onChange = show();
  const bar = screen.getByRole('button', { name: /^Tier 3, Rural: 40\s% own, 30\s% through the agreement, 30\s% out of reach, of 1\s000 people/ });
  await userEvent.click(bar);
  expect(onChange).toHaveBeenLastCalledWith('?tier=3&settlement=rural', false);
  expect(bar).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(bar);
  expect(onChange).toHaveBeenLastCalledWith('', false);
});

it('a tier and a settlement filter by keyboard', async () => {
  const onChange = show();
  screen.getByRole('button', { name: /^Tier 3:/ }).focus();
  await userEvent.keyboard('{Enter}');
  expect(onChange).toHaveBeenLastCalledWith('?tier=3', false);
  await userEvent.keyboard('{ArrowRight}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{Enter}');
  expect(onChange).toHaveBeenLastCalledWith('?settlement=urban', false);
});

it('the table holds every bar and every sum', async () => {
  show({ by: 'villages' });
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  const rows = screen.getAllByRole('row').map((row) => spaced(row.textContent));
  expect(rows).toHaveLength(1 + 1 + 3 + 7 * 4);
  expect(rows[0]).toBe('GroupVillagesownthrough the agreementout of reach');
  expect(
    within(screen.getByRole('row', { name: /^Tier 5, Town/ }))
      .getAllByRole('cell')
      .map((cell) => spaced(cell.textContent)),
  ).toEqual(['1 000', '40 %', '30 %', '30 %']);
});

it('says so where nothing is counted', () => {
  show({ in: 710_000 }, evenAnswer(0, 0, 0));
  expect(screen.getByText('Nothing is counted under these filters.')).toBeVisible();
  expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
});

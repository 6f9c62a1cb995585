import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { TestPage } from '#testing/TestPage.tsx';
import { ChartFrame } from './ChartFrame.tsx';

it('shows what the drawing shows as a table, and back, by keyboard', async () => {
  render(
    <TestPage>
      <ChartFrame
        name="sample"
        title="Reach"
        settings="People within 3 km"
        legend={[{ part: 'own', label: 'own' }]}
        source="Sample"
        table={{ caption: 'Reach by tier', columns: ['Group', 'People'], rows: [{ key: '1', head: 'Tier 1', cells: ['12'] }] }}
        readout="Choose a bar."
        progress="Counting: 3 of 12."
      >
        <p>the drawing</p>
      </ChartFrame>
    </TestPage>,
  );
  const figure = screen.getByRole('region', { name: 'Reach' });
  expect(within(figure).getByText('own')).toBeVisible();
  expect(
    within(figure)
      .getAllByRole('status')
      .map((status) => status.textContent),
  ).toContain('Counting: 3 of 12.');
  expect(screen.queryByRole('table')).not.toBeInTheDocument();

  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Show as table' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  const row = screen.getByRole('row', { name: /Tier 1/ });
  expect(within(row).getByRole('cell')).toHaveTextContent('12');
  expect(screen.getByRole('table', { name: 'Reach by tier' })).toBeVisible();
  expect(screen.queryByText('the drawing')).not.toBeInTheDocument();

  const back = screen.getByRole('button', { name: 'Show as chart' });
  expect(back).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('the drawing')).toBeVisible();
});

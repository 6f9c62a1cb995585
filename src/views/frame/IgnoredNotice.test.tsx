import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { TestPage } from '#testing/TestPage.tsx';
import { parseState } from '#url/parse-state.ts';
import { IgnoredNotice } from './IgnoredNotice.tsx';

it('says in words what of a link was not used, until dismissed', async () => {
  render(
    <TestPage>
      <IgnoredNotice ignored={parseState('?km=abc&by=cats&colour=red').ignored} />
    </TestPage>,
  );
  const notice = screen.getByRole('status');
  expect(notice).toHaveTextContent('"km=abc" is not a number; "3" is used.');
  expect(notice).toHaveTextContent('"by=cats" is not known; "people" is used.');
  expect(notice).toHaveTextContent('"colour" is not a setting of this page.');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss this notice' }));
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TestPage } from '#testing/TestPage.tsx';
import { type AnswerQuery, AnswerState } from './AnswerState.tsx';

function show(query: Partial<AnswerQuery<readonly string[]>>) {
  const whole = { data: undefined, error: null, refetch: () => undefined, ...query };
  return render(
    <TestPage>
      <AnswerState query={whole} loading="Counting…" empty="Nothing found." isEmpty={(answer) => answer.length === 0}>
        {(answer) => <p>{answer.join()}</p>}
      </AnswerState>
    </TestPage>,
  );
}

it('says that it works', () => {
  show({});
  expect(screen.getByRole('status')).toHaveTextContent('Counting…');
});

it('says why it failed and tries again', async () => {
  const refetch = vi.fn();
  show({ error: new Error('places.gz: is cut short.'), refetch });
  expect(screen.getByRole('alert')).toHaveTextContent('places.gz: is cut short.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(refetch).toHaveBeenCalledOnce();
});

it('offers no retry where another part does', () => {
  show({ error: new Error('places.gz: is cut short.'), refetch: undefined });
  expect(screen.getByRole('alert')).toHaveTextContent('places.gz: is cut short.');
  expect(screen.queryByRole('button')).toBeNull();
});

it('says that there is nothing', () => {
  show({ data: [] });
  expect(screen.getByText('Nothing found.')).toBeInTheDocument();
});

it('shows the last answer while the next one comes', () => {
  show({ data: ['one'], isPlaceholderData: true });
  expect(screen.getByText('one').parentElement).toHaveAttribute('aria-busy', 'true');
});

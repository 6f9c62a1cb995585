import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { TestPage } from '#testing/TestPage.tsx';
import type { AnswerQuery } from '#ui/AnswerState.tsx';
import type { FoundPlace } from './found-places.ts';
import { SearchField } from './SearchField.tsx';

const place = (name: string, otherName: string): FoundPlace => ({
  id: name,
  name,
  otherName,
  level: 'county',
  code: 522_601,
  where: 'Guizhou',
  target: { in: 522_601, at: null },
});
const places = [place('Kaili', '凯里市'), place('Kenli', '垦利区'), place('Kailu', '开鲁县')];
const answered = { data: places, error: null, refetch: () => undefined };

interface PageProps {
  readonly finds: AnswerQuery<readonly FoundPlace[]>;
  readonly onChoose: (place: FoundPlace) => void;
  readonly onLeave: () => void;
}

function Page({ finds, onChoose, onLeave }: PageProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  return (
    <TestPage>
      <SearchField text={text} onText={setText} finds={finds} onChoose={onChoose} onLeave={onLeave} field={field} />
      <button type="button">After</button>
    </TestPage>
  );
}

function show(finds: PageProps['finds'] = answered) {
  const heard = { onChoose: vi.fn(), onLeave: vi.fn() };
  const { rerender } = render(<Page finds={finds} {...heard} />);
  return {
    user: userEvent.setup(),
    field: screen.getByRole('combobox', { name: 'Search a place' }),
    ...heard,
    answer: (now: PageProps['finds']) => rerender(<Page finds={now} {...heard} />),
  };
}

describe('SearchField', () => {
  it('lists places while one types, with both names and where they lie', async () => {
    const { user, field } = show();
    await user.type(field, 'kl');
    expect(screen.getByRole('listbox', { name: 'Places found' })).toBeVisible();
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Kaili 凯里市County · Guizhou',
      'Kenli 垦利区County · Guizhou',
      'Kailu 开鲁县County · Guizhou',
    ]);
    expect(screen.getByRole('status')).toHaveTextContent('Places found: 3');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(field).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
  });

  it('takes the first by Enter, another by the arrow keys, and any by a click', async () => {
    const { user, field, onChoose } = show();
    await user.type(field, 'kl{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith(places[0]);
    expect(field).toHaveAttribute('aria-expanded', 'false');
    await user.type(field, 'x{ArrowDown}{ArrowDown}');
    expect(field).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { name: /Kenli/ }).id);
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith(places[1]);
    await user.type(field, 'y');
    await user.click(screen.getByRole('option', { name: /Kailu/ }));
    expect(onChoose).toHaveBeenLastCalledWith(places[2]);
    expect(onChoose).toHaveBeenCalledTimes(3);
  });

  it('honours Enter that came before the finds, and only for the text it was pressed on', async () => {
    const { user, field, onChoose, answer } = show({ ...answered, data: [places[2]], isPlaceholderData: true });
    await user.type(field, 'kl{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    answer(answered);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(places[0]);
    answer({ ...answered, isPlaceholderData: true });
    await user.type(field, 'a{Enter}b');
    answer(answered);
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it('leaves Enter alone while an input method composes', async () => {
    const { user, field, onChoose } = show();
    await user.type(field, 'kl');
    fireEvent.keyDown(field, { key: 'Enter', code: 'Enter', isComposing: true });
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('closes by Escape and leaves by the next one', async () => {
    const { user, field, onLeave } = show();
    await user.type(field, 'kl{Escape}');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(onLeave).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('closes when the focus goes elsewhere', async () => {
    const { user, field } = show();
    await user.type(field, 'kl');
    await user.tab();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
    expect(field).toHaveAttribute('aria-expanded', 'false');
  });

  it('says that it searches, and that nothing has the name', async () => {
    const { user, field, answer } = show({ ...answered, data: undefined });
    await user.type(field, 'zz');
    expect(screen.getByText('Searching…')).toBeVisible();
    expect(field).toHaveAttribute('aria-expanded', 'false');
    answer({ ...answered, data: [] });
    expect(screen.getByText('No place by that name.')).toBeVisible();
  });

  it('says why no names are there and tries again, by keyboard too', async () => {
    const refetch = vi.fn();
    const { user, field, answer } = show({ data: undefined, error: new Error('place-names.columns: could not be fetched.'), refetch });
    await user.type(field, 'kl');
    expect(screen.getByRole('alert')).toHaveTextContent('place-names.columns: could not be fetched.');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(refetch).toHaveBeenCalledOnce();
    expect(field).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refetch).toHaveBeenCalledTimes(2);
    answer({ ...answered, data: undefined });
    answer(answered);
    expect(screen.getAllByRole('option')).toHaveLength(3);
    expect(field).toHaveAttribute('aria-expanded', 'true');
  });
});

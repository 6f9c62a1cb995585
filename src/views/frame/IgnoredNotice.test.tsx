import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { TestPage } from '#testing/TestPage.tsx';
import type { Language } from '#ui/format-number.ts';
import { parseState } from '#url/parse-state.ts';
import { defaultState, type State } from '#url/state.ts';
import { IgnoredNotice } from './IgnoredNotice.tsx';

interface NoticeProps {
  readonly search: string;
  readonly language?: Language;
  /** What of the link is not used now; all that was not when it was read, if not said. */
  readonly still?: string;
  readonly now?: State;
}

function Notice({ search, language = 'en', still = search, now }: NoticeProps) {
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  return (
    <TestPage language={language}>
      <IgnoredNotice ignored={parseState(still).ignored} state={now ?? parseState(search).state} dismissed={dismissed} onDismiss={setDismissed} />
    </TestPage>
  );
}

it('says in words what of a link was not used, until dismissed', async () => {
  render(<Notice search="?km=abc&by=cats&colour=red" />);
  expect(screen.getByRole('status')).toHaveTextContent('"colour" is not a setting of this page.');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss this notice' }));
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

describe('says what is used instead', () => {
  it.each([
    ['?km=abc', '"km=abc" is not a number; "km=3" is used.', '“km=abc”不是数字，采用“km=3”。'],
    ['?by=cats', '"by=cats" is not known; "by=people" is used.', '“by=cats”无法识别，采用“by=people”。'],
    ['?tier=3,9', '"tier=9" is not known; "tier=3" is used.', '“tier=9”无法识别，采用“tier=3”。'],
    ['?tier=9', '"tier=9" is not known; it is left out.', '“tier=9”无法识别，已略去。'],
    ['?h=0', '"h=0" is outside 0 < h ≤ 1000; it is left out.', '“h=0”超出范围 0 < h ≤ 1000，已略去。'],
    ['?terms=road:50,sort:-1', '"terms=sort:-1" is outside 0 ≤ sort ≤ 72; "terms=road:50" is used.', '采用“terms=road:50”。'],
    ['?in=5', '"in=5" is not a known region; it is left out. Example: 510000.', '“in=5”不是已知的地区，已略去。例如：510000。'],
    ['?v=2', '"v=2" is not known; it is left out.', '“v=2”无法识别，已略去。'],
  ])('of %s', (search, english, chinese) => {
    const { unmount } = render(<Notice search={search} />);
    expect(screen.getByRole('status')).toHaveTextContent(english);
    unmount();
    render(<Notice search={search} language="zh" />);
    expect(screen.getByRole('status')).toHaveTextContent(chinese);
  });

  it('as the link was read, whatever is chosen later and whichever parts are gone by then', () => {
    const { rerender } = render(<Notice search="?tier=3,9&in=5" />);
    rerender(<Notice search="?tier=3,9&in=5" still="?tier=3,9" now={{ ...defaultState, tier: ['1', '3'] }} />);
    expect(screen.getByRole('listitem')).toHaveTextContent('"tier=3" is used.');
  });
});

it('once dismissed, stays away when there is less to say, and comes for what is new', async () => {
  const { rerender } = render(<Notice search="?tier=3,9&in=5" />);
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss this notice' }));
  rerender(<Notice search="?tier=3,9" />);
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
  rerender(<Notice search="?tier=3,9&km=abc" />);
  expect(screen.getByRole('listitem')).toHaveTextContent('km=abc');
});

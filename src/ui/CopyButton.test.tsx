import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TestPage } from '#testing/TestPage.tsx';
import { CopyButton } from './CopyButton.tsx';

function show() {
  const user = userEvent.setup();
  render(
    <TestPage>
      <CopyButton label="Copy link" text={() => 'https://example.org/?km=5'} />
    </TestPage>,
  );
  return user;
}

it('copies the text and says so', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe('https://example.org/?km=5');
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
  expect(screen.getByRole('button', { name: 'Copied' })).toBeInTheDocument();
});

it('shows the text selected where the browser refuses, and gives the focus back', async () => {
  const user = show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Write permission denied.', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /did not allow copying/ });
  await vi.waitFor(() => expect(field).toHaveFocus());
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('https://example.org/?km=5');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Copy link' })).toHaveFocus());
});

it('shows the text where the page has no clipboard, as without https', async () => {
  const user = show();
  const { clipboard } = navigator;
  Reflect.deleteProperty(navigator, 'clipboard');
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByRole('textbox')).toHaveValue('https://example.org/?km=5');
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
});

import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { AfterFrame } from './Later.tsx';

it('draws what waits for a frame at once on paper', () => {
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  render(<AfterFrame>{() => <p>Charts</p>}</AfterFrame>);
  expect(screen.queryByText('Charts')).toBeNull();
  act(() => window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('Charts')).toBeInTheDocument();
  act(() => window.dispatchEvent(new Event('afterprint')));
  frames.mockRestore();
});

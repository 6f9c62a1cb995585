import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePlay } from './use-play.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function playing(start: number, isReady: boolean | null = true) {
  const told: [year: number, continued: boolean][] = [];
  const hook = renderHook(
    (ready: boolean | null) => {
      const [year, setYear] = useState(start);
      const onYear = (next: number, continued: boolean) => {
        told.push([next, continued]);
        setYear(next);
      };
      return { year, setYear, ...usePlay({ year, first: 2013, last: 2016, isReady: ready, pause: 1000, onYear }) };
    },
    { initialProps: isReady },
  );
  const now = () => hook.result.current;
  return { told, now, rerender: hook.rerender, wait: (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds)) };
}

test('goes on by itself to the last year and ends there; only the first step is a new one', () => {
  const { told, now, wait } = playing(2013);
  act(() => now().toggle());
  expect(now().isPlaying).toBe(true);
  wait(999);
  expect(now().year).toBe(2014);
  for (let second = 0; second < 9; second++) wait(1000);
  expect(told).toEqual([
    [2014, false],
    [2015, true],
    [2016, true],
  ]);
  expect(now().isPlaying).toBe(false);
});

test('waits for the answer, and a failure ends it', () => {
  const { now, wait, rerender } = playing(2013, false);
  act(() => now().toggle());
  wait(5000);
  expect([now().year, now().isPlaying]).toEqual([2014, true]);
  rerender(true);
  wait(1000);
  expect(now().year).toBe(2015);
  rerender(null);
  expect(now().isPlaying).toBe(false);
});

test('pauses, steps, and gives way to a year that the reader chooses', () => {
  const { now, wait } = playing(2013);
  act(() => now().toggle());
  act(() => now().toggle());
  wait(5000);
  expect(now().year).toBe(2014);
  act(() => now().toggle());
  act(() => now().step(-1));
  wait(5000);
  expect(now().year).toBe(2014);
  act(() => now().toggle());
  act(() => now().setYear(2013));
  wait(5000);
  expect([now().year, now().isPlaying]).toEqual([2013, false]);
});

test('after the last year it begins with the first', () => {
  const { told, now } = playing(2016);
  act(() => now().toggle());
  expect(told).toEqual([[2013, false]]);
  expect(now().isPlaying).toBe(true);
});

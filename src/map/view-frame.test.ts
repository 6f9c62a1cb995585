import { expect, test } from 'vitest';
import { frameAround, holdsAhead, holdsView, viewBox } from './view-frame.ts';

const view = { left: 1000.5, top: 700, width: 390, height: 300, z: 5.3 };

test.each([1, 1.5, 2])('a frame lies on whole device pixels and covers the view with room around it, at a ratio of %d', (ratio) => {
  const frame = frameAround(view, ratio, 160);
  for (const value of [frame.left, frame.top, frame.width, frame.height]) expect(value).toBe(Math.round(value));
  expect(holdsView(frame, view, 159)).toBe(true);
  expect(holdsView(frame, view, 162)).toBe(false);
  expect(holdsView(frameAround(view, ratio, 0), view, 0)).toBe(true);
});

test('a movement within the room needs no other frame; a longer one or another zoom does', () => {
  const frame = frameAround(view, 1, 160);
  expect(holdsView(frame, { ...view, left: view.left + 90, top: view.top - 90 }, 60)).toBe(true);
  expect(holdsView(frame, { ...view, left: view.left + 110 }, 60)).toBe(false);
  expect(holdsView(frame, { ...view, top: view.top - 170 }, 0)).toBe(false);
  expect(holdsView(frame, { ...view, width: view.width + 400 }, 0)).toBe(false);
  expect(holdsView(frame, { ...view, z: 5.31 }, 0)).toBe(false);
});

test('a view is a box of the world', () => {
  expect(viewBox({ left: 64, top: 128, width: 64, height: 32, z: 0 })).toEqual({ minX: 0.25, minY: 0.5, maxX: 0.5, maxY: 0.625 });
});

test('a view that rests wants room on all sides, one that moves wants it ahead', () => {
  const frame = frameAround(view, 1, 160);
  const aside = { ...view, left: view.left - 150 };
  expect(holdsAhead(frame, aside, { x: 0, y: 0 })).toBe(false);
  expect(holdsAhead(frame, aside, { x: 60, y: 0 })).toBe(true);
  expect(holdsAhead(frame, aside, { x: -60, y: 0 })).toBe(false);
  expect(holdsAhead(frame, { ...view, left: view.left - 170 }, { x: 140, y: 0 })).toBe(false);
});

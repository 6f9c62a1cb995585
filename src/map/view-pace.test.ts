import { expect, test } from 'vitest';
import { frameAround, holdsAhead, movedBy, type View } from './view-frame.ts';
import { Pace } from './view-pace.ts';

const view: View = { left: 1000.5, top: 700, width: 390, height: 300, z: 5.3 };

/** After a movement of so many pixels in 16 ms. */
function paceOf(x: number, y: number): Pace {
  const pace = new Pace();
  pace.pass(movedBy(view, { x: -x, y: -y }), 100);
  pace.pass(view, 116);
  return pace;
}

test('a picture is wanted where the view moves, the farther the faster, and nowhere in particular across', () => {
  expect(paceOf(4, 0).lead).toEqual({ x: 60, y: 0 });
  expect(paceOf(-24, 0).lead).toEqual({ x: -90, y: 0 });
  expect(paceOf(3, -500).lead).toEqual({ x: 60, y: -140 });
});

test('a movement that has only begun, is at rest again or came by another zoom has no pace', () => {
  const begun = new Pace();
  begun.pass(view, 100);
  const rested = paceOf(20, 0);
  rested.rest();
  const zoomed = paceOf(20, 0);
  zoomed.pass({ ...view, z: 5.4 }, 132);
  zoomed.pass({ ...view, z: 5.4 }, 133);
  for (const pace of [begun, rested, zoomed]) expect([pace.isKnown, pace.lead]).toEqual([false, { x: 0, y: 0 }]);
  rested.pass(movedBy(view, { x: 9, y: 9 }), 150);
  expect(rested.isKnown).toBe(false);
});

test.each([0.2, 16, 32, 600])('at %d pixels a frame the picture that is asked for holds the view, and what it needs next', (pixels) => {
  const { lead } = paceOf(pixels, -pixels);
  expect(holdsAhead(frameAround(movedBy(view, lead), 1.5, 160), view, lead)).toBe(true);
});

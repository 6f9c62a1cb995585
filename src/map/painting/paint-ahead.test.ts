import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paintAhead } from './paint-ahead.ts';

const question = { frame: { left: 0, top: 0, width: 2, height: 2, z: 0, ratio: 1 }, drawing: { form: 'points', radius: 1, rim: 0 } } as const;
const view = (id: number, buffer: ArrayBuffer | null = null) => ({ id, question, buffer });

let clock = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Draws three strips of a view, each of which takes the longest of a slice. */
function ahead() {
  const strips: number[] = [];
  const drawn: number[] = [];
  const buffers = new Set<ArrayBuffer>();
  const painter = paintAhead(
    function* (buffer) {
      buffers.add(buffer);
      for (let strip = 1; strip <= 3; strip++) {
        clock += 2;
        strips.push(strip);
        yield;
      }
    },
    ({ id }) => drawn.push(id),
  );
  return { painter, strips, drawn, buffers };
}

test('begins when it is quiet and does one thing after the other', () => {
  const { painter, strips, drawn } = ahead();
  painter.want([view(1), view(2)]);
  painter.wait();
  expect(strips).toEqual([]);
  vi.advanceTimersByTime(15);
  painter.wait();
  vi.advanceTimersByTime(15);
  expect(strips).toEqual([]);
  vi.runAllTimers();
  expect([strips, drawn]).toEqual([
    [1, 2, 3, 1, 2, 3],
    [1, 2],
  ]);
});

test('lets others do something between strips, and goes on where it was', () => {
  const { painter, strips, drawn } = ahead();
  painter.want([view(1)]);
  painter.wait();
  vi.advanceTimersToNextTimer();
  expect(strips).toEqual([1]);
  painter.wait();
  vi.runAllTimers();
  expect([strips, drawn]).toEqual([[1, 2, 3], [1]]);
});

test('others take the place of what was wanted, also of what was begun', () => {
  const { painter, drawn } = ahead();
  painter.want([view(1), view(2)]);
  painter.wait();
  vi.advanceTimersToNextTimer();
  painter.want([view(3)]);
  painter.wait();
  vi.runAllTimers();
  painter.want([]);
  painter.wait();
  vi.runAllTimers();
  expect(drawn).toEqual([3]);
});

test('draws into the buffer that is given where it is long enough', () => {
  const { painter, buffers } = ahead();
  const [long, short] = [new ArrayBuffer(16), new ArrayBuffer(15)];
  painter.want([view(1, long), view(2, short)]);
  painter.wait();
  vi.runAllTimers();
  expect([buffers.has(long), buffers.has(short), buffers.size]).toEqual([true, false, 2]);
});

import { expect, test, vi } from 'vitest';
import { paintAhead } from './paint-ahead.ts';

const question = { frame: { left: 0, top: 0, width: 2, height: 2, z: 0, ratio: 1 }, drawing: { form: 'points', radius: 1, rim: 0 } } as const;
const view = (id: number, buffer: ArrayBuffer | null = null) => ({ id, question, buffer });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Draws three strips of a view and tells of each. */
function ahead(onStrip: (strip: number) => void = () => {}) {
  const strips: number[] = [];
  const drawn: number[] = [];
  const buffers = new Set<ArrayBuffer>();
  const painter = paintAhead(
    function* (buffer) {
      buffers.add(buffer);
      for (let strip = 1; strip <= 3; strip++) {
        strips.push(strip);
        onStrip(strip);
        yield;
      }
    },
    ({ id }) => drawn.push(id),
  );
  return { painter, strips, drawn, buffers };
}

test('begins when it is quiet and draws one view after the other', async () => {
  const { painter, strips, drawn } = ahead();
  painter.want([view(1), view(2)]);
  for (let times = 0; times < 3; times++) {
    painter.wait(20);
    await pause(12);
    expect(strips).toEqual([]);
  }
  await vi.waitFor(() => expect(drawn).toEqual([1, 2]));
  expect(strips).toEqual([1, 2, 3, 1, 2, 3]);
});

test('waits as long as the longest quiet that is wanted', async () => {
  const begin = performance.now();
  let begun = 0;
  const { painter, drawn } = ahead((strip) => {
    if (strip === 1) begun = performance.now();
  });
  painter.want([view(1)]);
  painter.wait(60);
  painter.wait(5);
  await vi.waitFor(() => expect(drawn).toEqual([1]));
  expect(begun - begin).toBeGreaterThan(55);
});

test('what is done between two strips makes it wait, and it goes on where it was', async () => {
  const times: number[] = [];
  const { painter, strips, drawn } = ahead((strip) => {
    times.push(performance.now());
    if (strip === 1) queueMicrotask(() => painter.wait(20));
  });
  painter.want([view(1)]);
  painter.wait(20);
  await vi.waitFor(() => expect(drawn).toEqual([1]));
  expect(strips).toEqual([1, 2, 3]);
  expect(times[1] - times[0]).toBeGreaterThan(15);
});

test('others take the place of what was wanted, also of what was begun', async () => {
  const { painter, strips, drawn } = ahead(() => {
    if (strips.length === 2) painter.want([view(3)]);
  });
  painter.want([view(1), view(2)]);
  painter.wait(20);
  await vi.waitFor(() => expect(drawn).toEqual([3]));
  expect(strips).toEqual([1, 2, 1, 2, 3]);
  painter.want([view(4)]);
  painter.wait(20);
  painter.want([]);
  painter.wait(20);
  await pause(40);
  expect(drawn).toEqual([3]);
});

test('draws into the buffer that is given where it is long enough', async () => {
  const { painter, drawn, buffers } = ahead();
  const [long, short] = [new ArrayBuffer(16), new ArrayBuffer(15)];
  painter.want([view(1, long), view(2, short)]);
  painter.wait(20);
  await vi.waitFor(() => expect(drawn).toEqual([1, 2]));
  expect([buffers.has(long), buffers.has(short), buffers.size]).toEqual([true, false, 2]);
});

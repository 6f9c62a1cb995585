import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import type { Frame } from '#map/paint/frame.ts';
import type { PointLook } from '#map/paint/paint-picture.ts';
import type { Points } from '#map/paint/point-grid.ts';
import type { Port } from '#worker/protocol.ts';
import { PaintClient, type Painting } from './paint-client.ts';
import { paintHost } from './paint-host.ts';

const look: PointLook = {
  styleOf: Uint16Array.of(1),
  styles: [undefined, { colour: [9, 9, 9], symbol: 'disc' }],
  ...{ rim: [0, 0, 0], breaks: [1], ramp: [[9, 9, 9]] },
};
const points: Points = { lng: Float64Array.of(0, 1), lat: Float64Array.of(0, 1), code: Uint16Array.of(0, 0) };
const drawing = { form: 'points', radius: 1, rim: 0 } as const;
const frame = (left: number): Frame => ({ left, top: 120, width: 16, height: 16, z: 0, ratio: 1 });
const place = { x: 0.5, y: 0.5, within: 0.001, spot: 0.0001 };

const closing: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const close of closing.splice(0)) close();
});

/** A painter behind Node's MessageChannel; `stop` is what a crash does, and a deaf one never answers. */
function painter(deaf = false): { start: () => Painting; crash: () => void; readonly drawnAhead: number } {
  let stopped = () => {};
  let drawnAhead = 0;
  const start = () => {
    const { port1, port2 } = new MessageChannel();
    closing.push(() => port1.close());
    port1.on('message', ({ type }) => {
      if (type === 'ahead') drawnAhead++;
    });
    if (!deaf) paintHost(port2 as unknown as Port);
    const onStop = (told: () => void) => {
      stopped = told;
    };
    return { port: port1 as unknown as Port, onStop, stop: () => port1.close() };
  };
  return {
    ...{ start, crash: () => stopped() },
    get drawnAhead() {
      return drawnAhead;
    },
  };
}

function client(starts: (() => Painting)[]) {
  const shown: { left: number; inked: number; bytes: string }[] = [];
  const counts: number[][] = [];
  const made = new PaintClient({
    starts,
    onFrame: ({ left }, pixels) => shown.push({ left, inked: pixels.filter((byte) => byte > 0).length, bytes: pixels.join(' ') }),
    onCount: (count) => counts.push([...count]),
  });
  closing.push(() => made.close());
  return { made, shown, counts };
}

test('draws a frame of the points, and finds and counts them', async () => {
  const { made, shown, counts } = client([painter().start]);
  made.setPoints(points);
  made.setLook(look);
  made.ask({ frame: frame(120), drawing });
  made.count({ minX: 0, minY: 0, maxX: 1, maxY: 1 });
  expect([...(await made.pick(place))]).toEqual([0]);
  expect(shown).toHaveLength(1);
  expect(shown[0].inked).toBeGreaterThan(0);
  expect(counts).toEqual([[0, 2]]);
});

test('of frames asked for while one is drawn only the last is drawn', async () => {
  const { made, shown } = client([painter().start]);
  made.setPoints(points);
  made.setLook(look);
  for (const left of [1, 2, 3, 4]) made.ask({ frame: frame(left), drawing });
  await vi.waitFor(() => expect(shown.map(({ left }) => left)).toEqual([1, 4]));
});

test('what is drawn at the moment is not drawn once more, and what was counted is not counted again', async () => {
  const { made, shown, counts } = client([painter().start]);
  made.setPoints(points);
  made.setLook(look);
  for (let times = 0; times < 3; times++) {
    made.ask({ frame: frame(120), drawing: { ...drawing } });
    made.count({ minX: 0, minY: 0, maxX: 1, maxY: 1 });
  }
  for (let times = 0; times < 3; times++) await made.pick(place);
  expect([shown.length, counts.length]).toEqual([1, 1]);
});

test('new points and another look are one picture', async () => {
  const { made, shown, counts } = client([painter().start]);
  made.ask({ frame: frame(120), drawing });
  made.count({ minX: 0, minY: 0, maxX: 1, maxY: 1 });
  await vi.waitFor(() => expect(counts).toHaveLength(1));
  made.setPoints(points);
  made.setLook(look);
  await vi.waitFor(() => expect(counts).toHaveLength(2));
  expect(shown.map(({ inked }) => inked > 0)).toEqual([false, true]);
  expect(counts[1]).toEqual([0, 2]);
});

test('counts anew for another look, another box and other points', async () => {
  const { made, counts } = client([painter().start]);
  made.setPoints(points);
  made.setLook(look);
  const steps = [
    () => made.count({ minX: 0, minY: 0, maxX: 1, maxY: 1 }),
    () => made.setLook({ ...look, styleOf: Uint16Array.of(0) }),
    () => made.count({ minX: 0, minY: 0, maxX: 0.501, maxY: 1 }),
    () => made.setPoints({ ...points, lng: Float64Array.of(1, 1) }),
  ];
  for (const [at, step] of steps.entries()) {
    step();
    await vi.waitFor(() => expect(counts).toHaveLength(at + 1));
  }
  expect(counts).toEqual([[0, 2], [2], [1], [0]]);
});

test('is current only when the frame shown has the last look, and draws again by itself', async () => {
  const { made, shown } = client([painter().start]);
  made.setPoints(points);
  made.setLook(look);
  made.ask({ frame: frame(120), drawing });
  await vi.waitFor(() => expect(made.current).toBe(true));
  made.setLook({ ...look, styleOf: Uint16Array.of(0) });
  expect(made.current).toBe(false);
  await vi.waitFor(() => expect(made.current).toBe(true));
  expect(shown.at(-1)?.inked).toBe(0);
});

test('a painter that dies in mid-paint is replaced, and the frame is drawn by the next one', async () => {
  const [first, second] = [painter(true), painter()];
  const { made, shown, counts } = client([first.start, second.start]);
  made.setPoints(points);
  made.setLook(look);
  made.ask({ frame: frame(120), drawing });
  made.count({ minX: 0, minY: 0, maxX: 1, maxY: 1 });
  const lost = made.pick(place);
  first.crash();
  expect([...(await lost)]).toEqual([]);
  await vi.waitFor(() => expect(shown.map(({ left }) => left)).toEqual([120]));
  await vi.waitFor(() => expect(counts).toEqual([[0, 2]]));
  expect([...(await made.pick(place))]).toEqual([0]);
});

test('a painter that falls silent is replaced too', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { made, shown } = client([painter(true).start, painter().start]);
  made.setPoints(points);
  made.setLook(look);
  made.ask({ frame: frame(120), drawing });
  vi.advanceTimersByTime(9_999);
  expect(shown).toEqual([]);
  vi.advanceTimersByTime(2);
  vi.useRealTimers();
  await vi.waitFor(() => expect(shown).toHaveLength(1));
});

test('what is no longer wanted is not shown', async () => {
  const { made, shown, counts } = client([painter().start]);
  made.setPoints(points);
  made.setLook(look);
  made.ask({ frame: frame(120), drawing });
  made.count({ minX: 0, minY: 0, maxX: 1, maxY: 1 });
  made.forget();
  await made.pick(place);
  expect([shown, counts]).toEqual([[], []]);
});

/** A client whose painter has drawn frames ahead, the first picture being on screen. */
async function clientAhead(...lefts: number[]) {
  const works = painter();
  const own = client([works.start]);
  own.made.setPoints(points);
  own.made.setLook(look);
  own.made.ask({ frame: frame(0), drawing });
  await vi.waitFor(() => expect(own.shown).toHaveLength(1));
  own.made.ahead(lefts.map((left) => ({ frame: frame(left), drawing })));
  return { ...own, works };
}

test('a picture drawn ahead is shown in the step that asks for it, and is byte for byte the one that is drawn when asked', async () => {
  const { made, shown, works } = await clientAhead(120, 124);
  await vi.waitFor(() => expect(works.drawnAhead).toBe(2));
  made.ask({ frame: frame(124), drawing });
  made.ask({ frame: { ...frame(120), width: 12 }, drawing: { ...drawing } });
  expect(shown.map(({ left }) => left)).toEqual([0, 124, 120]);
  expect(made.current).toBe(true);
  const asked = client([painter().start]);
  asked.made.setPoints(points);
  asked.made.setLook(look);
  for (const at of [1, 2]) {
    asked.made.ask({ frame: frame(shown[at].left), drawing });
    await vi.waitFor(() => expect(asked.shown).toHaveLength(at));
    expect(asked.shown[at - 1].inked).toBeGreaterThan(0);
    expect(asked.shown[at - 1].bytes).toBe(shown[at].bytes);
  }
});

test('after a picture drawn ahead a filter is right', async () => {
  const { made, shown, works } = await clientAhead(120);
  await vi.waitFor(() => expect(works.drawnAhead).toBe(1));
  made.ask({ frame: frame(120), drawing });
  for (const [at, style] of [0, 1].entries()) {
    made.setLook({ ...look, styleOf: Uint16Array.of(style) });
    await vi.waitFor(() => expect(made.current).toBe(true));
    expect([shown.at(-1)?.left, (shown.at(-1)?.inked ?? 0) > 0, shown.length]).toEqual([120, style === 1, 3 + at]);
  }
});

test('what was drawn ahead of other points, another look, another drawing or at another ratio is not shown', async () => {
  const changes: ((made: PaintClient) => void)[] = [
    (made) => made.setLook({ ...look, styleOf: Uint16Array.of(0) }),
    (made) => made.setPoints({ ...points, lng: Float64Array.of(90, 91) }),
  ];
  for (const change of changes) {
    const { made, shown, works } = await clientAhead(120);
    await vi.waitFor(() => expect(works.drawnAhead).toBe(1));
    change(made);
    made.ask({ frame: frame(120), drawing });
    expect(shown).toHaveLength(1);
    await vi.waitFor(() => expect(made.current).toBe(true));
    expect(shown.at(-1)).toMatchObject({ left: 120, inked: 0 });
  }
  const { made, shown, works } = await clientAhead(120);
  await vi.waitFor(() => expect(works.drawnAhead).toBe(1));
  made.ask({ frame: frame(120), drawing: { ...drawing, radius: 2 } });
  made.ask({ frame: { ...frame(120), ratio: 2 }, drawing });
  made.ask({ frame: frame(119), drawing });
  expect(shown).toHaveLength(1);
});

test('what is asked for goes before what is drawn ahead, and only the last views are drawn, three at most', async () => {
  const { made, shown, works } = await clientAhead(120, 121);
  made.ask({ frame: frame(60), drawing });
  await vi.waitFor(() => expect(shown.map(({ left }) => left)).toEqual([0, 60]));
  made.ahead([130].map((left) => ({ frame: frame(left), drawing })));
  made.ahead([121, 122, 122, 123, 124].map((left) => ({ frame: frame(left), drawing })));
  await vi.waitFor(() => expect(works.drawnAhead).toBe(3));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(works.drawnAhead).toBe(3);
  for (const left of [121, 122, 123]) made.ask({ frame: frame(left), drawing });
  expect(shown.map(({ left }) => left)).toEqual([0, 60, 121, 122, 123]);
});

test('while the map is on its way nothing is shown but what is ready, and at its end the picture is there', async () => {
  const { made, shown, works } = await clientAhead(120);
  await vi.waitFor(() => expect(works.drawnAhead).toBe(1));
  const end = { frame: { ...frame(118), width: 24 }, drawing };
  made.ask({ frame: frame(50), drawing });
  made.prepare(end, [{ frame: frame(120), drawing }]);
  expect(shown.map(({ left }) => left)).toEqual([0, 120]);
  for (let times = 0; times < 3; times++) await made.pick(place);
  expect([shown.length, made.holding]).toEqual([2, true]);
  made.ask({ frame: frame(121), drawing });
  expect(shown.map(({ left }) => left)).toEqual([0, 120, 118]);
  expect(made.holding).toBe(false);
});

test('another look while the map is on its way is that of the picture at its end', async () => {
  const { made, shown } = await clientAhead();
  const end = { frame: frame(120), drawing };
  made.prepare(end, []);
  made.setLook({ ...look, styleOf: Uint16Array.of(0) });
  for (let times = 0; times < 3; times++) await made.pick(place);
  made.ask(end);
  expect(shown.map(({ left, inked }) => [left, inked])).toEqual([
    [0, 0],
    [120, 0],
  ]);
});

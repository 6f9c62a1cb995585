import { expect, test } from 'vitest';
import type { Frame } from '#map/paint/frame.ts';
import { type DrawnPicture, mostAhead, ReadyPictures } from './ready-pictures.ts';

const drawing = { form: 'points', radius: 1, rim: 0 } as const;
const frame = (changes: Partial<Frame> = {}): Frame => ({ left: 100, top: 100, width: 20, height: 20, z: 3, ratio: 1, ...changes });
const picture = (changes: Partial<Frame> = {}, revision = 1): DrawnPicture => ({
  question: { frame: frame(changes), drawing },
  revision,
  buffer: new ArrayBuffer(8),
});

function ready(...pictures: DrawnPicture[]): ReadyPictures {
  const made = new ReadyPictures();
  for (const each of pictures) made.add(each);
  return made;
}

test('a picture is taken once, by whoever asks for it or for a part of it', () => {
  const one = picture();
  const pictures = ready(one);
  expect(pictures.take({ frame: frame({ left: 99 }), drawing })).toBeUndefined();
  expect(pictures.take({ frame: frame(), drawing: { ...drawing, radius: 2 } })).toBeUndefined();
  expect(pictures.take({ frame: frame({ left: 110, width: 10 }), drawing: { ...drawing } })).toBe(one);
  expect(pictures.take({ frame: frame(), drawing })).toBeUndefined();
});

test('of two that answer the later one is taken', () => {
  const [one, withRoom] = [picture(), picture({ left: 90, width: 40 })];
  expect(ready(one, withRoom).take(one.question)).toBe(withRoom);
});

test('around some ground the picture of the nearest zoom is taken, and none that leaves some of it empty or is drawn otherwise', () => {
  const [far, near, beside] = [picture({ left: 20, top: 20, z: 1 }), picture({ left: 45, top: 45, z: 2 }), picture({ left: 51, top: 45, z: 2 })];
  const pictures = ready(beside, far, near);
  expect(pictures.takeAround({ frame: frame(), drawing: { form: 'density', cell: 6, gap: 1 } })).toBeUndefined();
  expect(pictures.takeAround({ frame: frame(), drawing: { ...drawing, radius: 2 } })).toBe(near);
  expect(pictures.takeAround({ frame: frame(), drawing })).toBe(far);
  expect(pictures.takeAround({ frame: frame(), drawing })).toBeUndefined();
  expect(pictures.has(beside.question)).toBe(true);
});

test('what is not wanted any more gives its buffer for what is drawn ahead next', () => {
  const [old, kept] = [picture({}, 1), picture({ left: 0 }, 2)];
  const pictures = ready(old, kept);
  pictures.keep(({ revision }) => revision === 2);
  expect([pictures.has(old.question), pictures.has(kept.question)]).toEqual([false, true]);
  expect(pictures.takeSpare()).toBe(old.buffer);
  expect(pictures.takeSpare()).toBeNull();
});

test('pictures and spare buffers are three together', () => {
  const pictures = ready(picture());
  for (let times = 0; times < 5; times++) pictures.giveBack(new ArrayBuffer(8));
  const spare = Array.from({ length: 5 }, () => pictures.takeSpare()).filter((buffer) => buffer !== null);
  expect(spare).toHaveLength(mostAhead - 1);
});

test('the buffer of the last picture for the screen goes back for the next one, and no other does', () => {
  const pictures = new ReadyPictures();
  const [before, last] = [new ArrayBuffer(8), new ArrayBuffer(8)];
  pictures.setLast(before);
  pictures.setLast(last);
  pictures.giveBack(before);
  expect(pictures.takeLast()).toBeNull();
  pictures.giveBack(last);
  expect(pictures.takeLast()).toBe(last);
  expect(pictures.takeLast()).toBeNull();
  expect(pictures.takeSpare()).toBe(before);
});

test('a buffer of an older picture does not go back as that of the last one', () => {
  const pictures = new ReadyPictures();
  const [before, last] = [new ArrayBuffer(8), new ArrayBuffer(8)];
  pictures.setLast(before);
  pictures.giveBack(before);
  pictures.setLast(last);
  expect(pictures.takeLast()).toBeNull();
  expect(pictures.takeSpare()).toBe(before);
});

import { expect, it } from 'vitest';
import { wrappedLines } from './wrapped-lines.ts';

/** Every character is as wide as any other. */
const widthOf = (line: string) => line.length;

it('breaks between words and loses none', () => {
  expect(wrappedLines('People within 3 km of a point', 12, widthOf)).toEqual(['People', 'within 3 km', 'of a point']);
});

it('breaks Chinese without spaces', () => {
  const lines = wrappedLines('距菜鸟联盟的网点三公里以内的人口', 6, widthOf);
  expect(lines.join('')).toBe('距菜鸟联盟的网点三公里以内的人口');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(6);
});

it('keeps a word that is too wide, and an empty text has no line', () => {
  expect(wrappedLines('a 0123456789 b', 5, widthOf)).toEqual(['a', '0123456789', 'b']);
  expect(wrappedLines('', 5, widthOf)).toEqual([]);
});

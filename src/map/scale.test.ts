import { expect, test } from 'vitest';
import { areaFills, opacityStep, opacitySteps, shareBreaks, shareClass, shareColours } from './scale.ts';

test.each([
  [0, 0],
  [0.1999999, 0],
  [0.2, 1],
  [0.35, 2],
  [0.5, 3],
  [0.65, 4],
  [0.75, 5],
  [0.85, 6],
  [0.9199999, 6],
  [0.92, 7],
  [0.9699999, 7],
  [0.97, 8],
  [1, 8],
])('a share of %d is in class %d: lower bounds belong to their class', (share, wanted) => {
  expect(shareClass(share)).toBe(wanted);
});

test.each(['light', 'dark'] as const)('the %s scheme has a colour for each class, lighter from class to class', (scheme) => {
  const colours = shareColours[scheme];
  expect(colours).toHaveLength(shareBreaks.length);
  const luminances = colours.map(luminance);
  expect(luminances).toEqual([...luminances].sort((a, b) => a - b));
});

test('opacity grows with demand, is full from a twentieth of the largest area on, and full where nothing is known of the largest', () => {
  expect(opacityStep(0, 1000)).toBe(0);
  expect(opacityStep(12.5, 1000)).toBe(Math.round((opacitySteps - 1) / 2));
  expect(opacityStep(50, 1000)).toBe(opacitySteps - 1);
  expect(opacityStep(1000, 1000)).toBe(opacitySteps - 1);
  expect(opacityStep(0, 0)).toBe(opacitySteps - 1);
});

test('fills are the colours of the classes, each from faint to full', () => {
  const fills = areaFills(shareColours.light);
  expect(fills).toHaveLength(shareBreaks.length * opacitySteps);
  expect(fills[0]).toBe(`${shareColours.light[0]}66`);
  expect(fills[opacitySteps - 1]).toBe(`${shareColours.light[0]}ff`);
  expect(fills[8 * opacitySteps]).toBe(`${shareColours.light[8]}66`);
});

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

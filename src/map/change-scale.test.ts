import { expect, test } from 'vitest';
import { changeClass, changeClasses, changeColours } from './change-scale.ts';

test('an area is in the class of the larger change, at a bound in the upper one', () => {
  const nameOf = (onlyBefore: number, onlyAfter: number) => changeClasses[changeClass(1000, onlyBefore, onlyAfter)];
  expect(nameOf(0, 0)).toBe('both');
  expect(nameOf(0, 9)).toBe('both');
  expect(nameOf(0, 10)).toBe('gained-some');
  expect(nameOf(299, 300)).toBe('gained-most');
  expect(nameOf(10, 9)).toBe('lost-some');
  expect(nameOf(1000, 0)).toBe('lost-most');
  expect(changeClasses[changeClass(0, 0, 0)]).toBe('both');
});

test('each class has a colour in both schemes', () => {
  expect(Object.values(changeColours).map((colours) => new Set(colours).size)).toEqual([changeClasses.length, changeClasses.length]);
});

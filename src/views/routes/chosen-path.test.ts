import { expect, it } from 'vitest';
import { chosenPath } from './chosen-path.ts';

it('shows the path of the link, and the quickest where the link has none or there are fewer', () => {
  expect(chosenPath(3, 3)).toBe(2);
  expect(chosenPath(null, 3)).toBe(0);
  expect(chosenPath(4, 3)).toBe(0);
  expect(chosenPath(1, 0)).toBe(0);
});

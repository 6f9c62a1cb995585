import { expect, test } from 'vitest';
import { kinds, none } from '#columns/vocabulary.ts';
import { facilitiesInView, facilityLook } from './facility-look.ts';

const [station, agency] = [kinds.indexOf('station'), kinds.indexOf('agency')];
const sorts = {
  network: Uint8Array.of(0, 0, 3, 3),
  kind: Uint8Array.of(station, agency, station, station),
  opened: Int16Array.of(2012, 2012, 2014, 2012),
  closed: Int16Array.of(none, none, none, 2014),
};
const shown = (filter: Partial<Parameters<typeof facilityLook>[1]>) =>
  Array.from(facilityLook(sorts, { year: 2014, kinds: ['station', 'agency'], networks: null, ...filter }, 'light').styleOf, (style) => style > 0);

test('a sort has a style when it is open at the end of the year and of a kind and network that are asked for', () => {
  expect(shown({})).toEqual([true, true, true, false]);
  expect(shown({ year: 2013 })).toEqual([true, true, false, true]);
  expect(shown({ kinds: ['agency'] })).toEqual([false, true, false, false]);
  expect(shown({ networks: [3] })).toEqual([false, false, true, false]);
  expect(shown({ networks: [] })).toEqual([false, false, false, false]);
});

test('kinds differ in shape and networks in colour', () => {
  const { styleOf, styles } = facilityLook(sorts, { year: 2014, kinds: [...kinds], networks: null }, 'dark');
  const [post, postAgency, courier] = [0, 1, 2].map((sort) => styles[styleOf[sort]]);
  expect(post?.symbol).toBe('disc');
  expect(postAgency).toEqual({ colour: post?.colour, symbol: 'diamond' });
  expect(courier?.colour).not.toEqual(post?.colour);
});

test('a filter changes who has a style, and no style', () => {
  const styles = (filter: Partial<Parameters<typeof facilityLook>[1]>) =>
    facilityLook(sorts, { year: 2014, kinds: [...kinds], networks: null, ...filter }, 'light').styles;
  expect(styles({ kinds: ['agency'], networks: [0] })).toEqual(styles({}));
});

test('numbers by style add up by network and by kind', () => {
  const { styleOf } = facilityLook(sorts, { year: 2014, kinds: [...kinds], networks: null }, 'light');
  const counts = new Int32Array(Math.max(...styleOf) + 1);
  for (const [sort, count] of [5, 7, 11].entries()) counts[styleOf[sort]] = count;
  const { byNetwork, byKind, single } = facilitiesInView(counts, true);
  expect([byNetwork[0], byNetwork[3], byKind[station], byKind[agency], single]).toEqual([12, 11, 16, 7, true]);
});

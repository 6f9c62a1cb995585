import { beforeEach, expect, test } from 'vitest';
import { namedTables } from '#testing/data-summary.ts';
import { defaultState } from '#url/state.ts';
import { positionOnScreen } from './position-on-screen.ts';

const inSichuan = { ...defaultState, in: 510_000 };
const far = () => {
  const tables = namedTables();
  tables.regions.lng[1] = 96;
  return tables;
};

beforeEach(() => {
  window.innerWidth = 900;
  window.innerHeight = 1100;
});

test('the map stays where it is when a filter changes in a window that has another size by then', () => {
  const tables = far();
  const position = positionOnScreen(inSichuan, tables, 'overview');
  window.innerWidth = 390;
  expect(positionOnScreen({ ...inSichuan, km: 5 }, tables, 'overview')).toBe(position);
});

test('a region that is chosen then, and another view, have the size of then', () => {
  const tables = far();
  const wide = positionOnScreen(inSichuan, tables, 'overview');
  window.innerWidth = 390;
  expect(positionOnScreen(inSichuan, tables, 'gaps')?.zoom).toBeLessThan(wide?.zoom ?? 0);
  expect(positionOnScreen({ ...inSichuan, in: 710_000 }, tables, 'gaps')).toMatchObject({ lng: 121 });
  expect(positionOnScreen(inSichuan, far(), 'overview')?.zoom).toBeLessThan(wide?.zoom ?? 0);
});

test('a place that the link names is that, and no region is the whole country', () => {
  const at = { lat: 30, lng: 120, zoom: 7.5 };
  const tables = far();
  positionOnScreen(inSichuan, tables, 'overview');
  expect(positionOnScreen({ ...inSichuan, at }, tables, 'overview')).toBe(at);
  expect(positionOnScreen(defaultState, tables, 'overview')).toBeNull();
});

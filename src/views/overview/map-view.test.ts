import { describe, expect, test } from 'vitest';
import { none } from '#columns/vocabulary.ts';
import { worldSize, worldX, worldY } from '#map/paint/projection.ts';
import { namedTables } from '#testing/data-summary.ts';
import { defaultState } from '#url/state.ts';
import { mapPosition, wideMap } from './map-view.ts';

/**
 * A wide province of two prefectures and an islet, one far smaller, one without parts, and one of a reader's own data, where each row counts
 * one, with a part that nobody lives in; in an order of their own.
 */
const rows: readonly [code: number, parent: number, level: number, lng: number, lat: number, population: number][] = [
  [110_101, 610_000, 2, 80, 30, 20_000_000],
  [110_102, 610_000, 2, 98, 33, none],
  [110_103, 620_000, 2, 90, 31, 6_000_000],
  [110_104, 640_000, 2, 90, 10, none],
  [110_105, 630_000, 2, 116, 40, 900_000],
  [110_106, 630_000, 2, 116.4, 40.2, 900_000],
  [610_000, 910_000, 1, 88, 30, 26_000_000],
  [620_000, 910_000, 1, 90, 31, 6_900_000],
  [630_000, 920_000, 1, 116.4, 40, 1_800_000],
  [640_000, 910_000, 1, 90, 11, 900],
  [910_000, none, 0, 90, 31, 33_000_000],
  [920_000, none, 0, 116.4, 40, 1_800_000],
  [930_000, none, 0, 121.5, 25, none],
  [950_000, none, 0, 4, 46, 7],
  [650_000, 950_000, 1, 2, 48, 4],
  [660_000, 950_000, 1, 6, 44, 3],
  [670_000, 950_000, 1, 0, 0, 0],
];
const column = (at: number) => rows.map((row) => row[at]);
const regions = {
  ...namedTables().regions,
  rows: rows.length,
  code: Int32Array.from(column(0)),
  parent: Int32Array.from(column(1)),
  level: Uint8Array.from(column(2)),
  lng: Float64Array.from(column(3)),
  lat: Float64Array.from(column(4)),
  population: Int32Array.from(column(5)),
};
const positionIn = (region: number, map = wideMap) => mapPosition({ ...defaultState, in: region }, { regions }, map);

/** Pixels from the middle of the map to a place. */
function pixelsTo(lng: number, lat: number, position: ReturnType<typeof positionIn>): [x: number, y: number] {
  if (!position) throw new Error('There is no position; wanted that of a region.');
  const world = worldSize(position.zoom);
  return [Math.abs(worldX(lng) - worldX(position.lng)) * world, Math.abs(worldY(lat) - worldY(position.lat)) * world];
}

describe('a region', () => {
  test.each([[wideMap], [{ width: 360, height: 320 }]])('that is wide fills a map of %o with the seats of all its parts', (map) => {
    const position = positionIn(910_000, map);
    const [x] = pixelsTo(80, 30, position);
    expect(x).toBeLessThan(map.width / 2);
    expect(x).toBeGreaterThan(map.width / 4);
    for (const [lng, lat] of [
      [98, 33],
      [90, 31],
    ]) {
      const [acrossX, acrossY] = pixelsTo(lng, lat, position);
      expect(acrossX).toBeLessThan(map.width / 2);
      expect(acrossY).toBeLessThan(map.height / 2);
    }
  });

  test('of few people is shown with all parts that somebody lives in', () => {
    const position = positionIn(950_000);
    expect(position).toMatchObject({ lat: 46, lng: 4 });
    for (const [lng, lat] of [
      [2, 48],
      [6, 44],
    ]) {
      const [x, y] = pixelsTo(lng, lat, position);
      expect(x).toBeLessThan(wideMap.width / 2);
      expect(y).toBeLessThan(wideMap.height / 2);
    }
    expect(position?.zoom).toBeGreaterThan(6);
  });

  test('that is small is shown closer, but no closer than a county', () => {
    expect(positionIn(920_000)?.zoom).toBe(9);
    expect(positionIn(110_101)).toEqual({ lat: 30, lng: 80, zoom: 9 });
  });

  test('of which no parts are known is shown at its seat', () => {
    expect(positionIn(930_000)).toEqual({ lat: 25, lng: 121.5, zoom: 6 });
  });

  test('that the data does not have, and no region, leave the whole country', () => {
    expect(positionIn(940_000)).toBeNull();
    expect(mapPosition(defaultState, { regions }, wideMap)).toBeNull();
  });

  test('is left for the place that a link names', () => {
    const at = { lat: 30, lng: 120, zoom: 7.5 };
    expect(mapPosition({ ...defaultState, in: 910_000, at }, { regions }, wideMap)).toEqual(at);
  });
});

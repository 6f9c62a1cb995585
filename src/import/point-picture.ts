import type { CheckedTable } from './checking/check-table.ts';
import type { Coast, Ground } from './checking/ground.ts';
import type { PointPicture } from './protocol.ts';

const mostPoints = 5000;
/** Corners nearer to each other than such a part of the picture are one. */
const stepsAcross = 1000;

/** Points of the rows that load, at most some thousands, and the land in their surroundings. */
export function pointPicture({ kept, lng, lat }: CheckedTable, { coasts }: Pick<Ground, 'coasts'>): PointPicture {
  const step = Math.max(1, Math.ceil(kept.length / mostPoints));
  const shown = Int32Array.from({ length: Math.ceil(kept.length / step) }, (_, index) => kept[index * step]);
  const points = { lng: Float32Array.from(shown, (row) => lng[row]), lat: Float32Array.from(shown, (row) => lat[row]) };
  const [west, east] = bounds(points.lng);
  const [south, north] = bounds(points.lat);
  const room = Math.max(2, east - west, north - south);
  const isNear = (coast: Coast) => coast.east >= west - room && coast.west <= east + room && coast.north >= south - room && coast.south <= north + room;
  const least = Math.max(east - west, north - south) / stepsAcross;
  return {
    ...points,
    land: coasts()
      .filter(isNear)
      .map(({ corners }) => thinned(corners, least)),
  };
}

function thinned(corners: Float64Array, step: number): Float32Array {
  const kept: number[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let at = 0; at < corners.length; at += 2) {
    const [x, y] = [corners[at], corners[at + 1]];
    if (Math.abs(x - lastX) < step && Math.abs(y - lastY) < step) continue;
    kept.push(x, y);
    [lastX, lastY] = [x, y];
  }
  return Float32Array.from(kept);
}

function bounds(values: ArrayLike<number>): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < values.length; index++) {
    least = Math.min(least, values[index]);
    most = Math.max(most, values[index]);
  }
  return [least, most];
}

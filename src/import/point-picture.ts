import type { CheckedTable } from './checking/check-table.ts';
import { type Ground, ringsOf } from './checking/ground.ts';
import type { RingLine } from './checking/ring-index.ts';
import type { PointPicture } from './protocol.ts';

const mostPoints = 5000;
/** Corners nearer to each other than such a part of the picture are one. */
const stepsAcross = 1000;

/** Points of the rows that load, at most some thousands, and the land in their surroundings. */
export function pointPicture({ kept, lng, lat }: CheckedTable, { topology }: Ground): PointPicture {
  const step = Math.max(1, Math.ceil(kept.length / mostPoints));
  const shown = kept.filter((_, index) => index % step === 0);
  const points = { lng: Float32Array.from(shown, (row) => lng[row]), lat: Float32Array.from(shown, (row) => lat[row]) };
  const [west, east] = bounds(points.lng);
  const [south, north] = bounds(points.lat);
  const room = Math.max(2, east - west, north - south);
  const land = ringsOf(topology, topology.objects.countries)
    .map((ring) => ring.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y)))
    .filter((ring) => {
      const [ringWest, ringEast] = bounds(ring.map(([x]) => x));
      const [ringSouth, ringNorth] = bounds(ring.map(([, y]) => y));
      return ringEast >= west - room && ringWest <= east + room && ringNorth >= south - room && ringSouth <= north + room;
    })
    .map((ring) => thinned(ring, Math.max(east - west, north - south) / stepsAcross));
  return { ...points, land };
}

/** x, y in turn. */
function thinned(ring: RingLine, step: number): Float32Array {
  const kept: number[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const [x, y] of ring) {
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

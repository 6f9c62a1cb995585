import type { Points } from '../nearest/clustered-points.ts';

/** Points to a cell, about; the cells searched are the point's own and two on every side. */
const pointsPerCell = 2;
const ring = 2;

/**
 * The `count` nearest of the other points for each point, nearest first, in the plane: point p's are at `p × count` on. Looks at some 50
 * points around, which is exact but for a few points at the edge of a gap; -1 where there are fewer.
 */
export function nearPoints({ lng, lat }: Points, count: number): Int32Array {
  const points = lng.length;
  const cells = Math.max(1, Math.floor(Math.sqrt(points / pointsPerCell)));
  const scale = (values: Float64Array) => {
    const least = values.reduce((a, b) => Math.min(a, b));
    const span = values.reduce((a, b) => Math.max(a, b)) - least;
    return Int32Array.from(values, (value) => Math.min(cells - 1, Math.floor(((value - least) / span) * cells)));
  };
  const x = scale(lng);
  const y = scale(lat);
  const inCell: number[][] = Array.from({ length: cells * cells }, () => []);
  for (let point = 0; point < points; point++) inCell[y[point] * cells + x[point]].push(point);

  const near = new Int32Array(points * count).fill(-1);
  const distances = new Float64Array(count);
  for (let point = 0; point < points; point++) {
    const start = point * count;
    distances.fill(Number.POSITIVE_INFINITY);
    for (let row = Math.max(0, y[point] - ring); row <= Math.min(cells - 1, y[point] + ring); row++) {
      for (let column = Math.max(0, x[point] - ring); column <= Math.min(cells - 1, x[point] + ring); column++) {
        for (const other of inCell[row * cells + column]) {
          const distance = (lng[other] - lng[point]) ** 2 + (lat[other] - lat[point]) ** 2;
          if (other === point || distance >= distances[count - 1]) continue;
          let place = count - 1;
          for (; place > 0 && distances[place - 1] > distance; place--) {
            distances[place] = distances[place - 1];
            near[start + place] = near[start + place - 1];
          }
          distances[place] = distance;
          near[start + place] = other;
        }
      }
    }
  }
  return near;
}

import { none } from '#columns/vocabulary.ts';
import type { Demand } from '#engine/demand/demand.ts';
import type { Row } from '#engine/units.ts';
import type { Areas } from './area-reach.ts';

/** Row in `regions` of the county that holds most of each area's people, of equals the first; `none` where no demand is. Filters do not move it. */
export function mainCounties({ areaOf, count }: Areas, { points, county, hierarchy }: Demand): Int32Array {
  const counties = hierarchy.regions.rows;
  const peopleOf = new Map<number, number>();
  for (let row = 0; row < points.rows; row++) {
    if (areaOf[row] === none || county[row] === none) continue;
    const key = areaOf[row] * counties + county[row];
    peopleOf.set(key, (peopleOf.get(key) ?? 0) + points.people[row]);
  }
  const main = new Int32Array(count).fill(none);
  const most = new Float64Array(count).fill(-1);
  for (const [key, people] of peopleOf) {
    const area = Math.floor(key / counties);
    const row: Row = key % counties;
    if (people < most[area] || (people === most[area] && row > main[area])) continue;
    main[area] = row;
    most[area] = people;
  }
  return main;
}

import type { Columns } from '#columns/schema.ts';
import type { places } from '#columns/tables.ts';
import { type Measure, measures } from '#columns/vocabulary.ts';
import type { GapRows } from '#engine/gaps/answer.ts';
import type { PlaceReachAnswer } from './protocol.ts';

/** One measure of the gaps by place, with positions. */
export function placeReach({ rows, row, total, before, after }: GapRows, { lng, lat }: Columns<typeof places>, measure: Measure): PlaceReachAnswer {
  const plane = measures.indexOf(measure) * rows;
  return {
    row: row.slice(),
    lng: Float64Array.from(row, (place) => lng[place]),
    lat: Float64Array.from(row, (place) => lat[place]),
    total: total.slice(plane, plane + rows),
    before: before.slice(plane, plane + rows),
    after: after.slice(plane, plane + rows),
  };
}

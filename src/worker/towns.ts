import type { Columns } from '#columns/schema.ts';
import type { placeNames, places } from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import type { TownAnswer } from './protocol.ts';

/** All places that have a name, those with most residents first. */
export function towns({ population, lng, lat, rows }: Columns<typeof places>, names: Columns<typeof placeNames>): TownAnswer {
  const nameOf = new Int32Array(rows).fill(none);
  for (let row = 0; row < names.rows; row++) nameOf[names.place[row]] = row;
  const order = Int32Array.from({ length: rows }, (_, place) => place)
    .filter((place) => nameOf[place] !== none)
    .sort((a, b) => population[b] - population[a] || a - b);
  return {
    lng: Float64Array.from(order, (place) => lng[place]),
    lat: Float64Array.from(order, (place) => lat[place]),
    nameZh: Array.from(order, (place) => names.nameZh[nameOf[place]]).join('\n'),
    nameEn: Array.from(order, (place) => names.nameEn[nameOf[place]]).join('\n'),
  };
}

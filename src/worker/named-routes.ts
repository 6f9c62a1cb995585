import type { DataSet } from '#columns/data-set.ts';
import type { Columns } from '#columns/schema.ts';
import type { placeNames } from '#columns/tables.ts';
import { kinds, none } from '#columns/vocabulary.ts';
import type { RoutesAnswer, Stop } from '#engine/routing/parcels/answer.ts';
import type { FacilityIds } from '#engine/routing/parcels/facility-ids.ts';
import { nameOfPlace } from './name-of-place.ts';
import type { NamedRoutes } from './protocol.ts';

/** Paths with the names of all that stands on them. */
export function namedRoutes(answer: RoutesAnswer, ids: FacilityIds, { facilities, places }: DataSet['tables'], names: Columns<typeof placeNames>): NamedRoutes {
  const legs = [...answer.paths, ...answer.without.paths].flatMap((path) => path.legs);
  const stops: Stop[] = [...legs.flatMap(({ from, to }) => [from, to]), ...[answer.from, answer.to].filter((stop) => stop !== null)];
  const placeRows = [...new Set(stops.map(({ place }) => place))];
  const facilityRows = [...new Set(stops.map(({ facility }) => facility))].filter((row) => row !== none);
  return {
    ...answer,
    places: placeRows.map((place) => ({ place, ...nameOfPlace(place, places, names), code: places.code[place], county: places.county[place] })),
    facilities: facilityRows.map((facility) => ({
      facility,
      id: ids.id(facility),
      kind: kinds[facilities.kind[facility]],
      network: facilities.network.values[facilities.network.codes[facility]],
    })),
  };
}

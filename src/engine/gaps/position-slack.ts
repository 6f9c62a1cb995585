import type { Columns } from '#columns/schema.ts';
import type { places as placeTable } from '#columns/tables.ts';
import { none, positions } from '#columns/vocabulary.ts';
import type { Kilometres, Row } from '#engine/units.ts';

const modelled = positions.indexOf('modelled');

/**
 * How far each place may lie from where it is shown, against its neighbours: 0 where its position is a real one, else the radius
 * of its ground, since a township moved farther would trade places with a neighbour. (Modelled positions are typically 20 km
 * off, as `data/README.md` says, but whole neighbourhoods move together and a place's demand with its facilities.)
 */
export function positionSlackKm({ rows, position, radiusKm }: Pick<Columns<typeof placeTable>, 'rows' | 'position' | 'radiusKm'>): Float64Array {
  const slack = new Float64Array(rows);
  for (let place = 0; place < rows; place++) if (position[place] === modelled) slack[place] = radiusKm[place];
  return slack;
}

/**
 * By how much the distance from demand of a place to a facility of another may be off: moving both ends changes it by at most the sum of
 * their moves (triangle inequality). 0 where both are of one place, which moves as a whole, and where there is no facility.
 */
export function distanceSlackKm(slackKm: Float64Array, place: Row, placeOfFacility: Row): Kilometres {
  return place === placeOfFacility || placeOfFacility === none ? 0 : slackKm[place] + slackKm[placeOfFacility];
}

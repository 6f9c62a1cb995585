import type { DataSet } from '#columns/data-set.ts';
import type { Columns } from '#columns/schema.ts';
import type { placeNames } from '#columns/tables.ts';
import { kinds, none } from '#columns/vocabulary.ts';
import { isOpen } from '#engine/coverage/is-open.ts';
import { greatCircleKm, kmPerDegree } from '#engine/geo/sphere.ts';
import type { Row } from '#engine/units.ts';
import { nameOfPlace } from './name-of-place.ts';
import type { PlaceDetails, PlaceQuestion } from './protocol.ts';

/** As far as any limit goes. What is farther is no one's nearest facility, such as one abroad. */
const farthestKm = 500;

/** A place by name, and the nearest facility of each network to its core, the nearest network first. */
export function placeDetails({ facilities, places, networks }: DataSet['tables'], names: Columns<typeof placeNames>, question: PlaceQuestion): PlaceDetails {
  const { row, year } = question;
  const { zh: nameZh, en: nameEn } = nameOfPlace(row, places, names);
  const asked = Uint8Array.from(kinds, (kind) => Number(question.kinds.includes(kind)));
  const ids = Array.from(networks.id.codes, (id) => networks.id.values[id]);
  const rowOfNetwork = facilities.network.values.map((id) => (question.net === null || question.net.includes(id) ? ids.indexOf(id) : none));
  const [lng, lat] = [places.lng[row], places.lat[row]];
  const nearest = new Map<Row, { facility: Row; km: number }>();
  for (let facility = 0; facility < facilities.rows; facility++) {
    const network = rowOfNetwork[facilities.network.codes[facility]];
    if (network === none || !isOpen(facilities, facility, year) || asked[facilities.kind[facility]] === 0) continue;
    const best = nearest.get(network)?.km ?? farthestKm;
    // No nearer than along the meridian: most are passed over without a formula.
    if (Math.abs(facilities.lat[facility] - lat) * kmPerDegree >= best) continue;
    const km = greatCircleKm(lng, lat, facilities.lng[facility], facilities.lat[facility]);
    if (km < best) nearest.set(network, { facility, km });
  }
  const links = [...nearest].sort(([, a], [, b]) => a.km - b.km);
  return {
    nameZh,
    nameEn,
    county: places.county[row],
    network: Uint8Array.from(links, ([network]) => network),
    facility: Int32Array.from(links, ([, { facility }]) => facility),
    kind: Uint8Array.from(links, ([, { facility }]) => facilities.kind[facility]),
    lng: Float64Array.from(links, ([, { facility }]) => facilities.lng[facility]),
    lat: Float64Array.from(links, ([, { facility }]) => facilities.lat[facility]),
    km: Float64Array.from(links, ([, { km }]) => km),
  };
}

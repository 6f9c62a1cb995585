import type { Columns } from '../../src/columns/schema.ts';
import type { placeNames, places as placeTable } from '../../src/columns/tables.ts';
import { placeTypes, positions, statuses } from '../../src/columns/vocabulary.ts';
import { hilbertPosition } from '../geography/hilbert.ts';
import type { Place } from './place.ts';

/** Counties along a Hilbert curve over their first place, and the places of each along the same curve: neighbours in space are neighbours in the file. */
export function sortedInSpace(places: readonly Place[]): Place[] {
  const position = new Map(places.map((place) => [place, hilbertPosition(place.lng, place.lat)]));
  return [...places].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0) || a.code - b.code);
}

export function placeColumns(places: readonly Place[]): Columns<typeof placeTable> {
  return {
    rows: places.length,
    code: Int32Array.from(places, (place) => place.code),
    county: Int32Array.from(places, (place) => place.county),
    lng: Float64Array.from(places, (place) => place.lng),
    lat: Float64Array.from(places, (place) => place.lat),
    position: Uint8Array.from(places, (place) => positions.indexOf(place.position)),
    type: Uint8Array.from(places, (place) => placeTypes.indexOf(place.type)),
    radiusKm: Float64Array.from(places, (place) => place.radiusKm),
    population: Int32Array.from(places, (place) => place.population),
    populationStatus: Uint8Array.from(places, (place) => statuses.indexOf(place.populationStatus)),
    corePeople: Int32Array.from(places, (place) => place.corePeople),
    villages: Uint16Array.from(places, (place) => place.villages),
    coreVillages: Uint16Array.from(places, (place) => place.coreVillages),
  };
}

export function placeNameColumns(places: readonly Place[]): Columns<typeof placeNames> {
  return {
    rows: places.length,
    place: Int32Array.from(places.keys()),
    nameZh: places.map((place) => place.nameZh),
    nameEn: places.map((place) => place.nameEn),
    pinyin: places.map((place) => place.pinyin),
  };
}

import type { Columns } from '../../src/columns/schema.ts';
import type { worldPlaces as worldPlaceTable } from '../../src/columns/tables.ts';
import { worldPlaces } from '../read/geonames.ts';
import { dictionaryOf } from '../write/dictionary-of.ts';

const leastPeople = 1000;

/** The world's places region by region, which are then alike and small to write. */
export function worldPlaceColumns(): Columns<typeof worldPlaceTable> {
  const keyOf = ({ country, division, district }: ReturnType<typeof worldPlaces>[number]) => [country, division, district].join('\u001f');
  const places = worldPlaces(leastPeople)
    .map((place) => ({ ...place, key: keyOf(place) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.lat - b.lat || a.id - b.id));
  return {
    rows: places.length,
    country: dictionaryOf(places.map(({ country }) => country)),
    division: dictionaryOf(places.map(({ division }) => division)),
    district: dictionaryOf(places.map(({ district }) => district)),
    name: places.map(({ name }) => name),
    lng: Float64Array.from(places, ({ lng }) => lng),
    lat: Float64Array.from(places, ({ lat }) => lat),
    population: Int32Array.from(places, ({ population }) => population),
  };
}

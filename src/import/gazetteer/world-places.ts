import { csv } from '#columns/csv.ts';
import type { Columns } from '#columns/schema.ts';
import type { worldPlaces } from '#columns/tables.ts';
import { NearestIndex } from '#engine/coverage/nearest-index.ts';
import type { Degrees, Kilometres } from '#engine/units.ts';
import type { Positions } from '#import/checking/positions.ts';

export type WorldPlaces = Columns<typeof worldPlaces>;

/** A country or area of the list, and how many of the points that were looked at lie nearest to one of its places. */
export interface PlacesOfCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly places: number;
  readonly people: number;
  readonly points: number;
}

/** Which places of the list become demand. */
export interface PlacesChoice {
  readonly countries: readonly string[];
  /** Only places with a facility so near; null for all. */
  readonly withinKm: Kilometres | null;
  /** Language of the countries' names. */
  readonly language: string;
}

/** Points that are looked at, spread over all. */
const mostPoints = 5000;

/** The countries of the list by code. */
export function countriesOf(table: WorldPlaces, points: Positions): PlacesOfCountry[] {
  const { values, codes } = table.country;
  const [places, people, near] = [0, 1, 2].map(() => new Float64Array(values.length));
  for (let row = 0; row < table.rows; row++) {
    places[codes[row]]++;
    people[codes[row]] += table.population[row];
  }
  const step = Math.max(1, Math.ceil(points.lng.length / mostPoints));
  const spread = (values: Float64Array): Float64Array => values.filter((_, index) => index % step === 0);
  for (const row of new NearestIndex(table.lng, table.lat).nearestRows(spread(points.lng), spread(points.lat)).row) near[codes[row]]++;
  return values
    .map((code, country) => ({ code, places: places[country], people: people[country], points: near[country] }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Rows of the list that are chosen. */
function chosenPlaces(table: WorldPlaces, points: Positions, { countries, withinKm }: PlacesChoice): Int32Array {
  const isWanted = table.country.values.map((code) => countries.includes(code));
  const inCountries = Int32Array.from(Array(table.rows).keys()).filter((row) => isWanted[table.country.codes[row]]);
  if (withinKm === null) return inCountries;
  const of = (values: Float64Array, at: Int32Array): Float64Array => Float64Array.from(at, (row) => values[row]);
  const { km } = new NearestIndex(points.lng, points.lat).nearestRows(of(table.lng, inCountries), of(table.lat, inCountries));
  return inCountries.filter((_, index) => km[index] <= withinKm);
}

/**
 * The chosen places as a file of demand, which the reader looks at and loads like one of their own. Regions are country, division and district;
 * of a single country its divisions come first.
 */
export function placesFile(table: WorldPlaces, points: Positions, choice: PlacesChoice): Uint8Array<ArrayBuffer> {
  const names = new Intl.DisplayNames([choice.language], { type: 'region' });
  const rows = chosenPlaces(table, points, choice);
  const word = (column: 'country' | 'division' | 'district', row: number) => table[column].values[table[column].codes[row]];
  const isOne = choice.countries.length === 1;
  const regions = isOne ? ['province', 'prefecture'] : ['province', 'prefecture', 'county'];
  return csv(['name', 'people', 'lng', 'lat', ...regions], rows.length, (index) => {
    const row = rows[index];
    const country = names.of(word('country', row)) ?? word('country', row);
    const path = [...(isOne ? [] : [country]), word('division', row) || (isOne ? country : ''), word('district', row)];
    return [table.name[row], table.population[row], tidy(table.lng[row]), tidy(table.lat[row]), ...path];
  });
}

/** The table has degrees to five places. */
function tidy(value: Degrees): Degrees {
  return Math.round(value * 1e5) / 1e5;
}

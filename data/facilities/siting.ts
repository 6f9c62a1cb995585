import type { PlaceType } from '../../src/columns/vocabulary.ts';
import { kmPerDegree } from '../../src/engine/geo/sphere.ts';
import type { Degrees, Kilometres, Row } from '../../src/engine/units.ts';
import { gridErrorKm, onGrid } from '../geography/modelled-grid.ts';
import { seeded } from '../geography/seeded.ts';
import type { Ground } from './facility.ts';

/**
 * Farthest that a facility is set from the demand point it serves, km: a third of a subdistrict's radius but 0.6 to 1.5 km,
 * 0.8 km in the core of a town, 1 km in the villages; in imported single points the whole island of Singapore.
 */
export function placementRadiusKm(type: PlaceType, anchor: number, radiusKm: Kilometres): Kilometres {
  if (type === 'point') return 15;
  if (type === 'street') return Math.min(1.5, Math.max(0.6, radiusKm / 3));
  return anchor === 0 ? 0.8 : 1;
}

/** Position of a modelled site beside a demand point. It depends on the township, the point and the site's name alone. */
export function sited({ places, demand }: Ground, place: Row, anchor: number, site: string, seed: string): { lng: Degrees; lat: Degrees } {
  const { code, type, radiusKm } = places[place];
  const row = demand.start[place] + anchor;
  const most = placementRadiusKm(type, anchor, radiusKm) - gridErrorKm;
  const distanceKm = most * Math.sqrt(seeded(seed, code, anchor, site, 'distance'));
  const angle = 2 * Math.PI * seeded(seed, code, anchor, site, 'angle');
  const squeeze = Math.cos((demand.lat[row] * Math.PI) / 180);
  return {
    lng: onGrid(demand.lng[row] + (distanceKm * Math.cos(angle)) / (kmPerDegree * squeeze)),
    lat: onGrid(demand.lat[row] + (distanceKm * Math.sin(angle)) / kmPerDegree),
  };
}

import { tiers } from '../../src/columns/vocabulary.ts';
import { seededNoise } from '../geography/seeded.ts';
import type { Place } from '../places/place.ts';

/** Standard deviation of what the score does not explain. */
const noise = 0.45;

/**
 * The order in which couriers come to towns and townships (higher: earlier): density of people, tier of the city, urban
 * part of the place, and 镇 before 乡, with seeded noise. Ours, with plain weights; no list of outlets by township is published.
 */
export function developmentScore(place: Place, seed: string): number {
  const density = place.population / (Math.PI * place.radiusKm ** 2 || 1);
  const tier = tiers.indexOf(place.tier);
  const urban = place.population > 0 ? place.corePeople / place.population : 0;
  const type = place.type === 'town' ? 0.35 : place.type === 'other' ? -0.2 : 0;
  return 0.9 * Math.log10(density + 1) + 0.12 * (5 - tier) + 0.5 * urban + type + noise * seededNoise(seed, place.code, 'development');
}

/** Courier outlets per person in a city of each tier, relative to tier 3. */
export const tierDensity: Record<Place['tier'], number> = { '1': 1.6, new1: 1.4, '2': 1.25, '3': 1, '4': 0.85, '5': 0.65, none: 0.7 };

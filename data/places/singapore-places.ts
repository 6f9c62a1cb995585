import type { GeonamesPlace } from '../read/geonames.ts';
import { syllables } from '../regions/romanised.ts';
import type { Place } from './place.ts';

export const singapore = { province: 702000, prefecture: 702100, county: 702101 } as const;

/** Singapore's populated places in GeoNames; the entry for the city as a whole keeps the people that the others do not name. */
export function singaporePlaces(points: readonly GeonamesPlace[]): Place[] {
  const city = points.find((point) => point.feature === 'PPLC');
  const named = points.filter((point) => point !== city).reduce((sum, point) => sum + point.population, 0);
  return points.map((point, i): Place => {
    const nameZh = point.chinese[0] ?? chineseNames[point.name] ?? point.name;
    const population = point === city ? point.population - named : point.population;
    return {
      ...singapore,
      code: singapore.county * 1000 + i + 1,
      nameZh,
      nameEn: point.name,
      pinyin: syllables(nameZh),
      type: 'point',
      country: 'SG',
      tier: 'none',
      lng: point.lng,
      lat: point.lat,
      position: 'geonames',
      isSeat: point === city,
      radiusKm: 0,
      population,
      populationStatus: 'derived',
      corePeople: population,
      villages: 0,
      coreVillages: 0,
    };
  });
}

const chineseNames: Record<string, string> = { Woodlands: '兀兰', 'Queenstown Estate': '女皇镇' };

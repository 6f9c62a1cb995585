import type { PlaceType, Tier } from '../../src/columns/vocabulary.ts';
import type { County } from '../read/counties.ts';
import { facts } from '../read/csv.ts';
import type { GeonamesPlace } from '../read/geonames.ts';
import type { Township } from '../read/townships.ts';
import { placeShortName, romanised, romanisedWithRank, syllables } from '../regions/romanised.ts';
import { corePeople, coreVillages } from './core-people.ts';
import { withoutRank } from './gazetteer-match.ts';
import { located } from './located.ts';
import type { Place } from './place.ts';
import { populated } from './populated.ts';

/** Relative area of a township by type: what it takes of its county. */
const areaWeight: Record<PlaceType, number> = { street: 0.15, town: 1, township: 1.3, other: 0.5, point: 1 };

/** The townships of China as places, by code; their modelled positions follow the seed. */
export function chinesePlaces(townships: readonly Township[], counties: readonly County[], points: readonly GeonamesPlace[], seed: string): Place[] {
  const rows = populated(located(townships, counties, points, seed));
  const core = corePeople(rows);
  const weightIn = new Map<number, number>();
  for (const { county, township } of rows) weightIn.set(county.code, (weightIn.get(county.code) ?? 0) + areaWeight[township.type]);
  const tiers = new Map(facts('prefectures').map((record) => [Number(record.code), record.tier_yicai_2022 as Tier]));
  return rows.map((row, i): Place => {
    const { township, county, point } = row;
    const areaKm2 = (county.areaKm2 * areaWeight[township.type]) / (weightIn.get(county.code) ?? 1);
    const name = placeShortName(township.nameZh);
    return {
      code: township.code,
      nameZh: township.nameZh,
      nameEn: point ? withoutRank(point.name) : township.type === 'other' ? romanisedWithRank(township.nameZh) : romanised(name),
      pinyin: syllables(name),
      type: township.type,
      county: county.code,
      prefecture: county.prefecture,
      province: county.province,
      country: 'CN',
      tier: tiers.get(county.prefecture) ?? 'none',
      lng: row.lng,
      lat: row.lat,
      position: row.position,
      isSeat: row.isSeat,
      radiusKm: Math.round(Math.sqrt(areaKm2 / Math.PI) * 10) / 10,
      population: row.population,
      populationStatus: row.populationStatus,
      corePeople: core[i],
      villages: township.villages,
      coreVillages: coreVillages(row),
    };
  });
}

import type { Position } from '../../src/columns/vocabulary.ts';
import { greatCircleKm, kmPerDegree } from '../../src/engine/geo/sphere.ts';
import type { Degrees } from '../../src/engine/units.ts';
import { onGrid } from '../geography/modelled-grid.ts';
import type { Point } from '../geography/polygon.ts';
import { seeded } from '../geography/seeded.ts';
import { type County, prefectureOf } from '../read/counties.ts';
import type { GeonamesPlace } from '../read/geonames.ts';
import type { Township } from '../read/townships.ts';
import { placeShortName, shortName } from '../regions/romanised.ts';
import { gazetteerMatch, pointsByCounty } from './gazetteer-match.ts';

export interface Located {
  readonly township: Township;
  readonly county: County;
  readonly position: Position;
  readonly lng: Degrees;
  readonly lat: Degrees;
  readonly point: GeonamesPlace | undefined;
  /** Whether the county's offices sit here. */
  readonly isSeat: boolean;
}

/** Area that one subdistrict takes, km²: sets how close together the modelled ones lie. */
const streetKm2 = 6;
const candidatesPerPoint = 10;

/** Every township with its county and a position, by code. */
export function located(townships: readonly Township[], counties: readonly County[], points: readonly GeonamesPlace[], seed: string): Located[] {
  const inCounty = pointsByCounty(points, counties);
  const placed: Located[] = [];
  for (const [county, members] of membersByCounty(townships, counties, inCounty)) {
    const matched = gazetteerMatch(members, inCounty.get(county.code) ?? []);
    const seatTownship = seatOf(county, members, matched);
    const taken: Point[] = [...matched.values()].map((point) => [point.lng, point.lat]);
    const streets = members.filter((member) => member.type === 'street').length;
    const add = (township: Township, position: Position, [lng, lat]: Point, point?: GeonamesPlace) =>
      placed.push({ township, county, position, lng: rounded(lng), lat: rounded(lat), point, isSeat: township === seatTownship });
    if (!matched.has(seatTownship)) taken.push(county.seat);
    for (const township of members) {
      const point = matched.get(township);
      if (point) add(township, 'geonames', [point.lng, point.lat], point);
      else if (township === seatTownship) add(township, 'seat', county.seat);
      else {
        const [lng, lat] = modelledPoint(township, county, streets, taken, seed);
        const modelled: Point = [onGrid(lng), onGrid(lat)];
        taken.push(modelled);
        add(township, 'modelled', modelled);
      }
    }
  }
  return placed.sort((a, b) => a.township.code - b.township.code);
}

/** Townships of development zones, which the county list does not know, join the county of a gazetteer point of their name, else the prefecture's core district. */
function membersByCounty(
  townships: readonly Township[],
  counties: readonly County[],
  inCounty: ReadonlyMap<number, readonly GeonamesPlace[]>,
): Map<County, Township[]> {
  const byCode = new Map(counties.map((county) => [county.code, county]));
  const members = new Map<County, Township[]>(counties.map((county) => [county, []]));
  const strays: Township[] = [];
  for (const township of townships) {
    const county = byCode.get(township.countyOrZone);
    if (county) members.get(county)?.push(township);
    else strays.push(township);
  }
  for (const township of strays) {
    const siblings = counties.filter((county) => county.prefecture === prefectureOf(township.countyOrZone));
    const named = siblings.filter((county) => inCounty.get(county.code)?.some((point) => point.chinese.includes(township.nameZh)));
    const streetsIn = (county: County) => members.get(county)?.filter((member) => member.type === 'street').length ?? 0;
    const county = named.length === 1 ? named[0] : siblings.reduce((best, other) => (streetsIn(other) > streetsIn(best) ? other : best));
    members.get(county)?.push(township);
  }
  for (const [county, list] of members) {
    if (list.length === 0) members.delete(county);
    else list.sort((a, b) => a.code - b.code);
  }
  return members;
}

/**
 * The subdistrict or town that holds the county's offices: the one whose real position is nearest to the seat and within
 * 4 km; else a 城关镇 or the county's namesake; else the first in code order, subdistricts first.
 */
function seatOf(county: County, members: readonly Township[], matched: ReadonlyMap<Township, GeonamesPlace>): Township {
  const [lng, lat] = county.seat;
  const type = ['street', 'town', 'township', 'other'].find((wanted) => members.some((member) => member.type === wanted));
  const eligible = members.filter((member) => member.type === type);
  const distance = (member: Township) => {
    const point = matched.get(member);
    return point ? greatCircleKm(lng, lat, point.lng, point.lat) : Number.POSITIVE_INFINITY;
  };
  const nearest = eligible.reduce((best, other) => (distance(other) < distance(best) ? other : best));
  if (distance(nearest) <= 4) return nearest;
  const namesake = eligible.find((member) => member.nameZh === '城关镇' || placeShortName(member.nameZh) === shortName(county.nameZh));
  return namesake ?? eligible.find((member) => !matched.has(member)) ?? eligible[0];
}

/**
 * A seeded point in the county, drawn towards its seat and kept apart from the others: of ten candidates the one farthest
 * from those already placed. Subdistricts stay within the disc that their number would fill around the seat.
 */
function modelledPoint(township: Township, county: County, streets: number, taken: readonly Point[], seed: string): Point {
  const { west, south, east, north } = county.box;
  const [seatLng, seatLat] = county.seat;
  const squeeze = Math.cos((seatLat * Math.PI) / 180);
  const townRadius = Math.min(Math.sqrt((streets * streetKm2) / Math.PI), Math.sqrt(county.areaKm2 / Math.PI) / 2) / kmPerDegree;
  let best: Point = county.seat;
  let bestApart = -1;
  let found = 0;
  for (let attempt = 0; attempt < 200 && found < candidatesPerPoint; attempt++) {
    const a = seeded(seed, township.code, attempt, 'a');
    const b = seeded(seed, township.code, attempt, 'b');
    let candidate: Point;
    if (township.type === 'street') {
      const distance = townRadius * Math.sqrt(a);
      candidate = [seatLng + (distance * Math.cos(2 * Math.PI * b)) / squeeze, seatLat + distance * Math.sin(2 * Math.PI * b)];
    } else {
      const pull = 0.15 + 0.25 * seeded(seed, township.code, 'pull');
      const [lng, lat] = [west + a * (east - west), south + b * (north - south)];
      if (!county.holds(lng, lat)) continue;
      candidate = [lng + pull * (seatLng - lng), lat + pull * (seatLat - lat)];
    }
    if (!county.holds(...candidate)) continue;
    found++;
    let apart = Number.POSITIVE_INFINITY;
    for (const [lng, lat] of taken) apart = Math.min(apart, ((lng - candidate[0]) * squeeze) ** 2 + (lat - candidate[1]) ** 2);
    if (apart > bestApart) [best, bestApart] = [candidate, apart];
  }
  return best;
}

function rounded(value: Degrees): Degrees {
  return Math.round(value * 1e5) / 1e5;
}

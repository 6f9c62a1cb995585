import gcoord from 'gcoord';
import { NearestIndex } from '#engine/coverage/nearest-index.ts';
import { kmPerDegree, unitVectors } from '#engine/geo/sphere.ts';
import type { Degrees, Kilometres } from '#engine/units.ts';
import { type Ground, isInChina } from './ground.ts';
import { quantile } from './quantile.ts';

/** Coordinate systems that Chinese files come in; outside the mainland all three are WGS-84. */
export const datums = ['wgs84', 'gcj02', 'bd09'] as const;
export type Datum = (typeof datums)[number];

const systems = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** The position in WGS-84; the same outside the mainland. */
export function toWgs84(datum: Datum, lng: Degrees, lat: Degrees, ground: Ground): readonly [lng: Degrees, lat: Degrees] {
  if (datum === 'wgs84' || !isInChina(ground, lng, lat)) return [lng, lat];
  return inWgs84(datum, lng, lat);
}

/** The same for what is in this datum wherever it lies. */
export function inWgs84(datum: Datum, lng: Degrees, lat: Degrees): readonly [lng: Degrees, lat: Degrees] {
  return datum === 'wgs84' ? [lng, lat] : (gcoord.transform([lng, lat], systems[datum], gcoord.WGS84) as [Degrees, Degrees]);
}

/** Known positions, each with the names that a row may be called by. */
export interface KnownPlaces {
  readonly lng: ArrayLike<Degrees>;
  readonly lat: ArrayLike<Degrees>;
  /** Empty where a place has none. */
  readonly names: readonly string[];
}

export interface DatumGuess {
  readonly datum: Datum;
  /** Rows that the guess rests on; 0 where there were too few in China to guess. */
  readonly rows: number;
  /** They were found by name; else they are the rows nearest to any place. */
  readonly byName: boolean;
  /** How far the middle of the rows lies from their places if the file were in WGS-84: kilometres east and north. */
  readonly eastKm: Kilometres;
  readonly northKm: Kilometres;
}

/** Rows that are looked at, spread over the file; fewer than `leastRows` prove nothing. */
const mostRows = 4000;
const leastRows = 20;
/** Farther than this from a place, a row says nothing of the datum: the shift of GCJ-02 is below 0.8 km, of BD-09 below 1.7 km. */
const nearKm: Kilometres = 5;
const clearKm: Kilometres = 0.1;

/**
 * The datum under which the rows lie about their places: the middle of the way from place to row, east and north apart, is shortest. How far
 * single rows lie from the middle of their town does not matter, as long as they lie on all sides of it.
 * @param lng of some thousand rows at most, see `sampledRows`.
 * @param texts what each row is called, empty where it has no name.
 */
export function guessedDatum(lng: Float64Array, lat: Float64Array, texts: (row: number) => string, ground: Ground, places: KnownPlaces): DatumGuess {
  const rows = Array.from(lng.keys()).filter((row) => isInChina(ground, lng[row], lat[row]));
  const none: DatumGuess = { datum: 'wgs84', rows: 0, byName: false, eastKm: 0, northKm: 0 };
  if (rows.length < leastRows || places.lng.length === 0) return none;
  const nearest = indexOf(places).nearestToVectors(
    unitVectors(
      rows.map((row) => lng[row]),
      rows.map((row) => lat[row]),
    ),
  );
  const pairs = rows.map((row, at) => ({ row, place: nearest.row[at], km: nearest.km[at] })).filter(({ km }) => km <= nearKm);
  const named = pairs.filter(({ row, place }) => places.names[place].length >= 2 && texts(row).includes(places.names[place]));
  const used = named.length >= leastRows ? named : pairs;
  if (used.length < leastRows) return none;
  const shiftOf = (datum: Datum) => middleShift(used, datum, lng, lat, ground, places);
  const length = ([east, north]: readonly number[]) => Math.hypot(east, north);
  const [eastKm, northKm] = shiftOf('wgs84');
  const shift = length([eastKm, northKm]);
  let [datum, least]: [Datum, Kilometres] = ['wgs84', shift];
  // A guess against WGS-84 must be clearly better: half as far and by more than 100 m.
  if (shift > clearKm) {
    for (const other of datums) {
      if (other === 'wgs84') continue;
      const left = length(shiftOf(other));
      if (left < least) [datum, least] = [other, left];
    }
  }
  const isClear = least < shift / 2 && shift - least > clearKm;
  return { datum: isClear ? datum : 'wgs84', rows: used.length, byName: used === named, eastKm, northKm };
}

const indexes = new WeakMap<KnownPlaces, NearestIndex>();

/** Made with the first question. */
export function indexOf(places: KnownPlaces): NearestIndex {
  const known = indexes.get(places) ?? new NearestIndex(places.lng, places.lat);
  indexes.set(places, known);
  return known;
}

/** Some of the rows, spread over all. */
export function sampledRows(rows: Int32Array): Int32Array {
  const step = Math.max(1, Math.floor(rows.length / mostRows));
  return Int32Array.from({ length: Math.ceil(rows.length / step) }, (_, at) => rows[at * step]);
}

function middleShift(
  pairs: readonly { row: number; place: number }[],
  datum: Datum,
  lng: Float64Array,
  lat: Float64Array,
  ground: Ground,
  places: KnownPlaces,
): readonly [east: Kilometres, north: Kilometres] {
  const moved = pairs.map(({ row }) => toWgs84(datum, lng[row], lat[row], ground));
  const east = Float64Array.from(pairs, ({ place }, at) => (moved[at][0] - places.lng[place]) * kmPerDegree * Math.cos((places.lat[place] * Math.PI) / 180));
  const north = Float64Array.from(pairs, ({ place }, at) => (moved[at][1] - places.lat[place]) * kmPerDegree);
  return [quantile(east, 0.5), quantile(north, 0.5)];
}

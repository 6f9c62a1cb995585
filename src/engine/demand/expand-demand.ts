import type { Columns } from '#columns/schema.ts';
import type { places as placeTable } from '#columns/tables.ts';
import { placeTypes, type Settlement, settlements } from '#columns/vocabulary.ts';
import { kmPerDegree } from '#engine/geo/sphere.ts';
import type { Degrees, Row } from '#engine/units.ts';

type Places = Pick<
  Columns<typeof placeTable>,
  'rows' | 'code' | 'lng' | 'lat' | 'type' | 'radiusKm' | 'population' | 'corePeople' | 'villages' | 'coreVillages'
>;

/** Demand points in the order of their places; the core of a place comes first. */
export interface DemandPoints {
  readonly rows: number;
  /** Row of the place. */
  readonly place: Int32Array;
  /** 0 core, 1 to 5 village. */
  readonly point: Uint8Array;
  /** First demand row of each place, and one past the last: `start[place] <= row < start[place + 1]`. */
  readonly start: Int32Array;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Code in `settlements`. */
  readonly settlement: Uint8Array;
  readonly people: Int32Array;
  readonly villages: Int32Array;
}

/** Village points of a place, at most. Five agree with one point per village within 0.7 points of share in every tier (measured). */
export const villagePointsMost = 5;
/** Points of a subdistrict: its core and three more. */
export const streetPoints = 4;
/** A subdistrict is built up; its people are set no farther out than this, whatever area its county's share gives it. */
export const streetRadiusMostKm = 4;

const urban = settlements.indexOf('urban');
const town = settlements.indexOf('town');
const rural = settlements.indexOf('rural');
const street = placeTypes.indexOf('street');
const single = placeTypes.indexOf('point');
/** Turn from one point of the spiral to the next: the golden angle, π (3 − √5) (Vogel 1979). */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Expands places into demand points by a fixed rule: one core point, and the villages on an equal-area spiral in a disc
 * around it, turned by the township code. A subdistrict becomes four urban points of equal weight. People and villages
 * are whole numbers and sum to the place's exactly. The same places give the same points, bit for bit.
 * @param villagePoints most village points of a place; another number than the product's is for measuring the rule.
 */
export function expandDemand(places: Places, villagePoints = villagePointsMost): DemandPoints {
  const start = new Int32Array(places.rows + 1);
  for (let place = 0; place < places.rows; place++) start[place + 1] = start[place] + pointsOf(places, place, villagePoints);
  const rows = start[places.rows];
  const demand: DemandPoints = {
    rows,
    start,
    place: new Int32Array(rows),
    point: new Uint8Array(rows),
    lng: new Float64Array(rows),
    lat: new Float64Array(rows),
    settlement: new Uint8Array(rows),
    people: new Int32Array(rows),
    villages: new Int32Array(rows),
  };
  for (let place = 0; place < places.rows; place++) fillPlace(demand, places, place);
  return demand;
}

/** Settlement class of a demand point, by the type of its place and whether it is the core. */
function settlementOf(placeType: number, point: number): Settlement {
  return settlements[placeType === street || placeType === single ? urban : point === 0 ? town : rural];
}

function pointsOf(places: Places, place: Row, villagePoints: number): number {
  if (places.type[place] === single) return 1;
  if (places.type[place] === street) return streetPoints;
  return 1 + Math.min(villagePoints, places.villages[place] - places.coreVillages[place]);
}

function fillPlace(demand: DemandPoints, places: Places, place: Row): void {
  const from = demand.start[place];
  const outer = demand.start[place + 1] - from - 1;
  const isStreet = places.type[place] === street;
  const radiusKm = isStreet ? Math.min(streetRadiusMostKm, places.radiusKm[place]) : places.radiusKm[place];
  const turn = places.code[place] % 360;
  for (let point = 0; point <= outer; point++) {
    const row = from + point;
    demand.place[row] = place;
    demand.point[row] = point;
    demand.settlement[row] = settlements.indexOf(settlementOf(places.type[place], point));
    if (point === 0) {
      demand.lng[row] = places.lng[place];
      demand.lat[row] = places.lat[place];
    } else {
      // Rings of equal area: the k-th of n points stands at the radius that halves the k-th n-th of the disc.
      const distanceKm = radiusKm * Math.sqrt((point - 0.5) / outer);
      const angle = (turn * Math.PI) / 180 + point * goldenAngle;
      demand.lat[row] = roundDegrees(places.lat[place] + (distanceKm * Math.sin(angle)) / kmPerDegree);
      demand.lng[row] = roundDegrees(places.lng[place] + (distanceKm * Math.cos(angle)) / (kmPerDegree * Math.cos((places.lat[place] * Math.PI) / 180)));
    }
  }
  if (isStreet || outer === 0) {
    spread(demand.people, from, outer + 1, places.population[place]);
    spread(demand.villages, from, outer + 1, places.villages[place]);
  } else {
    demand.people[from] = places.corePeople[place];
    demand.villages[from] = places.coreVillages[place];
    spread(demand.people, from + 1, outer, places.population[place] - places.corePeople[place]);
    spread(demand.villages, from + 1, outer, places.villages[place] - places.coreVillages[place]);
  }
}

/** Equal whole parts; the first ones get one more where it does not divide. */
function spread(target: Int32Array, from: Row, count: number, total: number): void {
  const base = Math.floor(total / count);
  const more = total - base * count;
  for (let index = 0; index < count; index++) target[from + index] = base + (index < more ? 1 : 0);
}

/** To 1e-5° (1.1 m), the precision of every coordinate in the tables. */
function roundDegrees(value: Degrees): Degrees {
  return Math.round(value * 1e5) / 1e5;
}

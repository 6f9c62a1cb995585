import { type Datum, inWgs84 } from '#import/checking/datum.ts';
import type { RingLine } from '#import/checking/ring-index.ts';
import type { FileArea } from '#import/reading/read-areas.ts';

/** CGCS2000 is WGS-84 to within a metre. */
export interface BoundaryDatumGuess {
  readonly datum: Datum;
  /** The file names its system; it has the properties of AMap's boundaries; or neither, and GeoJSON is in WGS-84. */
  readonly by: 'named' | 'amap' | 'usual';
}

/** AMap's boundaries, as DataV hands them out, have these beside code and name. */
const amapProperties = ['adcode', 'center', 'childrenNum', 'level'];

/** The system of a file, by what it says of itself and by who makes such files. */
function guessedBoundaryDatum(json: unknown, areas: readonly FileArea[]): BoundaryDatumGuess {
  const { crs } = (json ?? {}) as { crs?: { properties?: { name?: unknown } } };
  const named = String(crs?.properties?.name ?? '');
  if (/gcj.?02/i.test(named)) return { datum: 'gcj02', by: 'named' };
  if (/bd.?09/i.test(named)) return { datum: 'bd09', by: 'named' };
  if (/crs84|4326|4490/i.test(named)) return { datum: 'wgs84', by: 'named' };
  const isAmap = areas.every(({ properties }) => 'adcode' in properties) && areas.some(({ properties }) => amapProperties.every((name) => name in properties));
  return isAmap ? { datum: 'gcj02', by: 'amap' } : { datum: 'wgs84', by: 'usual' };
}

/** The system that is chosen for a file, else the guessed one. */
export function boundaryDatum(json: unknown, areas: readonly FileArea[], chosen: Datum | null): { readonly datum: Datum; readonly guess: BoundaryDatumGuess } {
  const guess = guessedBoundaryDatum(json, areas);
  return { datum: chosen ?? guess.datum, guess };
}

/** 1e-6° is 0.1 m: what is shared stays shared, and the reverse of GCJ-02 is no nearer than that. */
const perDegree = 1e6;

/** Corners in WGS-84. All of a file are moved, also those beyond a border: who draws in a datum draws the border in it too. */
export function ringInWgs84(ring: RingLine, datum: Datum): [lng: number, lat: number][] {
  return ring.map(([lng, lat]) => {
    const [x, y] = inWgs84(datum, lng, lat);
    return [Math.round(x * perDegree) / perDegree, Math.round(y * perDegree) / perDegree];
  });
}

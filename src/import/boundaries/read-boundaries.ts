import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon } from 'topojson-specification';
import type { Datum } from '#import/checking/datum.ts';
import type { Boundaries } from '#import/protocol.ts';
import { fileKind, headOf } from '#import/reading/file-kind.ts';
import { areasIn, type FileArea } from '#import/reading/read-areas.ts';
import { readJson } from '#import/reading/read-file.ts';
import { Refused } from '#import/reading/refusal.ts';
import type { Progress } from '#import/reading/text-chunks.ts';
import { areaNames } from './area-names.ts';
import { boundaryDatum, ringInWgs84 } from './boundary-datum.ts';

/** A file above this takes a browser's memory, and one with more corners the map's time at every zoom. The counties of China as AMap draws them have 0.7 million. */
const largestMegabytes = 100;
const mostCorners = 1_000_000;

/**
 * Reads a file of boundaries for the map.
 * @param chosen null: as guessed.
 * @throws Refused with a code for a sentence that says what to do instead.
 */
export async function readBoundaries(file: File, chosen: Datum | null, progress: Progress): Promise<Boundaries> {
  if (file.size > largestMegabytes * 1e6) throw new Refused('large-boundaries', `${Math.round(file.size / 1e6)}`);
  const { head } = await headOf(file);
  if (fileKind(head, file.name) !== 'geojson') throw new Refused('no-json');
  const json = await readJson(file, progress);
  const areas = areasIn(json);
  const corners = areas.reduce((sum, { polygons }) => sum + polygons.flat().reduce((points, ring) => points + ring.length, 0), 0);
  if (corners > mostCorners) throw new Refused('many-corners', String(corners));
  const { datum, guess } = boundaryDatum(json, areas, chosen);
  return { file: file.name, datum, guess, ...sharedLines(areas, datum) };
}

function sharedLines(areas: readonly FileArea[], datum: Datum): Pick<Boundaries, 'areas' | 'pointOf' | 'positions'> {
  const features = areas.map(({ polygons }) => ({
    type: 'Feature' as const,
    properties: null,
    geometry: { type: 'MultiPolygon' as const, coordinates: polygons.map((rings) => rings.map((ring) => ringInWgs84(ring, datum))) },
  }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const { arcs, objects } = topology({ areas: collection });
  const geometries = (objects.areas as GeometryCollection).geometries as MultiPolygon[];
  const pointOf = new Int32Array(arcs.length + 1);
  for (const [arc, points] of arcs.entries()) pointOf[arc + 1] = pointOf[arc] + points.length;
  const positions = new Float64Array(pointOf[arcs.length] * 2);
  let at = 0;
  for (const points of arcs) {
    for (const [lng, lat] of points) {
      positions[at++] = lng;
      positions[at++] = lat;
    }
  }
  return { areas: geometries.map((geometry, place) => ({ ...areaNames(areas[place].properties), rings: geometry.arcs.flat() })), pointOf, positions };
}

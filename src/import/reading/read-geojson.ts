import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { type CellValue, plainValue } from './column-of.ts';
import { columnsTable } from './object-table.ts';
import type { RawTable } from './raw-table.ts';
import { Refused } from './refusal.ts';
import type { LooseGeometry } from './representative-point.ts';

export interface LooseFeature {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly geometry?: LooseGeometry | null;
  readonly properties?: unknown;
}

/** Nesting above this is no GeoJSON: its deepest coordinates are ten levels down, and properties seldom deeper. */
const deepestNesting = 100;

/** Features of a GeoJSON or TopoJSON text: properties as columns, geometry as a place. A list of plain objects is read too. */
export function readGeoJson(text: string): RawTable {
  const features = featuresIn(parsedJson(text));
  const columns = new Map<string, CellValue[]>();
  const put = (name: string, row: number, value: unknown) => {
    let values = columns.get(name);
    if (!values) {
      values = new Array<CellValue>(features.length).fill(null);
      columns.set(name, values);
    }
    values[row] = plainValue(value);
  };
  for (const [row, { id, properties }] of features.entries()) {
    if (id !== undefined) put('id', row, id);
    for (const [name, value] of valuesIn(properties)) put(name, row, value);
  }
  const hasGeometry = features.some(({ geometry }) => geometry !== undefined);
  return columnsTable(columns, hasGeometry ? features.map(({ geometry }) => geometry ?? null) : null, features.length);
}

/** Objects in objects are as many levels of names, such as `location.latitude`. */
const nestedNames = 3;

/** The properties of a feature by name; lists stay one value. */
export function* valuesIn(properties: unknown, within = '', depth = 0): Generator<[name: string, value: unknown]> {
  if (!properties || typeof properties !== 'object') return;
  for (const [key, value] of Object.entries(properties)) {
    const name = within + key;
    if (value && typeof value === 'object' && !Array.isArray(value) && depth + 1 < nestedNames) yield* valuesIn(value, `${name}.`, depth + 1);
    else yield [name, value];
  }
}

/** Features of GeoJSON or TopoJSON; of a list of plain objects each is one without a geometry. */
export function featuresIn(value: unknown): readonly LooseFeature[] {
  if (Array.isArray(value)) {
    const rows = value.filter((item) => item && typeof item === 'object' && !Array.isArray(item)) as Record<string, unknown>[];
    if (rows.length === 0) throw new Refused('no-table');
    return rows.map((row) => (row.type === 'Feature' ? (row as LooseFeature) : { properties: row }));
  }
  const object = (value ?? {}) as LooseFeature & { features?: unknown };
  if (object.type === 'FeatureCollection' && Array.isArray(object.features)) {
    if (object.features.length === 0) throw new Refused('empty');
    return object.features.filter((feature) => feature && typeof feature === 'object') as LooseFeature[];
  }
  if (object.type === 'Feature') return [object];
  if (object.type === 'Topology') return featuresOfTopology(value as Topology);
  if ('coordinates' in object || object.type === 'GeometryCollection') return [{ geometry: object as LooseGeometry }];
  throw new Refused('no-table');
}

function featuresOfTopology(topology: Topology): readonly LooseFeature[] {
  const objects = Object.values(topology.objects ?? {}) as GeometryObject[];
  if (objects.length === 0) throw new Refused('empty');
  try {
    return objects.flatMap((object) => featuresIn(feature(topology, object)));
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('bad-arcs', (error as Error).message);
  }
}

/** JSON, or one JSON to a line. @throws Refused for what is neither, or nested so deeply that reading it would fail. */
export function parsedJson(text: string): unknown {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === 92) at++;
      else if (code === 34) inText = false;
    } else if (code === 34) inText = true;
    else if (code === 91 || code === 123) {
      if (++depth > deepestNesting) throw new Refused('deep-json', String(deepestNesting));
    } else if (code === 93 || code === 125) depth--;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    return linesOfJson(text) ?? refuse(error as Error);
  }
}

/** The values of a text with one to a line, as GeoJSONL and NDJSON have them; null where its first line is none by itself. */
function linesOfJson(text: string): unknown[] | null {
  const values: unknown[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    try {
      values.push(JSON.parse(line));
    } catch (error) {
      if (values.length === 0) return null;
      throw new Refused('damaged', `${index + 1}: ${(error as Error).message}`);
    }
  }
  return values;
}

function refuse(error: Error): never {
  throw new Refused('damaged', error.message);
}

import type { Columns } from '#columns/schema.ts';
import type { regions } from '#columns/tables.ts';
import { type RegionLevel, regionLevels } from '#columns/vocabulary.ts';
import type { RegionCode, Row } from '#engine/units.ts';
import type { Boundaries, BoundaryArea } from '#import/protocol.ts';
import type { Arcs } from './arcs.ts';
import { onceFor } from './once-for.ts';
import { type ArcRing, outerRings } from './outer-rings.ts';
import type { Box } from './paint/painter.ts';
import { worldX, worldY, worldYs } from './paint/projection.ts';
import { rowsOfRegions, shortNameZh } from './region-rows.ts';

/** Outlines from the reader's own file. */
export interface OwnOutlines {
  readonly arcs: Arcs;
  /** Rings of each region that the file draws, alone or by its parts. */
  readonly regions: Readonly<Record<RegionLevel, ReadonlyMap<RegionCode, readonly ArcRing[]>>>;
  /** Rings of areas that are no region of the data. */
  readonly others: readonly ArcRing[];
  /** Areas of the file, and those of them that are a region of the data. */
  readonly areas: number;
  readonly matched: number;
}

type Regions = Columns<typeof regions>;

/** So far outside an area the seat of its region may lie, as a share of the world: a tenth of a degree, more than any datum shifts. */
const room = 0.1 / 360;

const partOf = { province: 'prefecture', prefecture: 'county' } as const;

/**
 * Finds out which regions of the data the areas of a file are. A region that the file does not draw itself is drawn as all of its parts together, or
 * as what it is the only part of.
 */
export function ownOutlines(boundaries: Boundaries, table: Regions): OwnOutlines {
  const ofTable = onceFor(boundaries, 'outlines', () => new WeakMap<Regions, OwnOutlines>());
  const known = ofTable.get(table) ?? madeOutlines(boundaries, table);
  ofTable.set(table, known);
  return known;
}

function madeOutlines({ areas, pointOf, positions }: Boundaries, table: Regions): OwnOutlines {
  const arcs = { pointOf, points: projected(positions) };
  const rowsOf = matchedRows(areas, arcs, table);
  const found = {
    province: new Map<RegionCode, readonly ArcRing[]>(),
    prefecture: new Map<RegionCode, readonly ArcRing[]>(),
    county: new Map<RegionCode, readonly ArcRing[]>(),
  };
  for (const [area, row] of rowsOf.entries()) {
    if (row < 0) continue;
    const ofLevel = found[regionLevels[table.level[row]]];
    ofLevel.set(table.code[row], [...(ofLevel.get(table.code[row]) ?? []), ...areas[area].rings]);
  }
  const steps = (['province', 'prefecture'] as const).map((level) => ({
    whole: found[level],
    parts: found[partOf[level]],
    partsOf: partsOf(table, partOf[level]),
  }));
  for (const { whole, parts, partsOf } of steps) {
    for (const [code, rings] of whole) {
      const [part, ...others] = partsOf.get(code) ?? [];
      if (part !== undefined && others.length === 0 && !parts.has(part)) parts.set(part, rings);
    }
  }
  for (const { whole, parts, partsOf } of steps.reverse()) {
    for (const [code, ofWhole] of partsOf) {
      if (whole.has(code) || !ofWhole.every((part) => parts.has(part))) continue;
      const rings = ofWhole.flatMap((part) => parts.get(part) ?? []);
      whole.set(code, outerRings(arcs, rings));
    }
  }
  const others = areas.filter((_, area) => rowsOf[area] < 0).flatMap(({ rings }) => rings);
  return { arcs, regions: found, others, areas: areas.length, matched: rowsOf.filter((row) => row >= 0).length };
}

function projected(positions: Float64Array): Float64Array {
  const points = new Float64Array(positions.length);
  const y = worldYs(positions.length / 2);
  for (let at = 0; at < positions.length; at += 2) {
    points[at] = worldX(positions[at]);
    points[at + 1] = y(positions[at + 1]);
  }
  return points;
}

/**
 * Row of the region that each area is, −1 for none: by its code, else by its name, and only where the region's seat lies in the area or close by.
 * Of a province and a prefecture of one name it is that of the level that most areas of the file have.
 */
function matchedRows(areas: readonly BoundaryArea[], arcs: Arcs, table: Regions): Int32Array {
  const byCode = rowsOfRegions(table);
  const byName = rowsByName(table);
  const candidates = areas.map(({ code, names, rings }): readonly Row[] => {
    const box = boxOf(arcs, rings);
    const isThere = (row: Row) => holds(box, worldX(table.lng[row]), worldY(table.lat[row]));
    const coded = byCode.get(code);
    if (coded !== undefined && isThere(coded)) return [coded];
    for (const name of names) {
      const named = (byName.get(name.toLowerCase()) ?? []).filter(isThere);
      if (named.length > 0) return named;
    }
    return [];
  });
  const counts = regionLevels.map((_, level) => candidates.filter((rows) => rows.length === 1 && table.level[rows[0]] === level).length);
  return Int32Array.from(candidates, (rows) => {
    if (rows.length <= 1) return rows[0] ?? -1;
    const usual = Math.max(...rows.map((row) => counts[table.level[row]]));
    const ofLevel = rows.filter((row) => counts[table.level[row]] === usual);
    return ofLevel.length === 1 ? ofLevel[0] : -1;
  });
}

/** Rows by their names in lower case: Chinese with and without the kind of the region, and English. */
function rowsByName(table: Regions): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (let row = 0; row < table.rows; row++) {
    for (const name of new Set([table.nameZh[row], shortNameZh(table, row), table.nameEn[row].toLowerCase()])) {
      const known = found.get(name);
      if (known) known.push(row);
      else found.set(name, [row]);
    }
  }
  return found;
}

/** Codes of the regions of a level that have places, by the region around them. */
function partsOf({ rows, code, level, parent, inData }: Regions, wanted: RegionLevel): ReadonlyMap<RegionCode, readonly RegionCode[]> {
  const parts = new Map<RegionCode, RegionCode[]>();
  for (let row = 0; row < rows; row++) {
    if (regionLevels[level[row]] !== wanted || inData[row] === 0) continue;
    const known = parts.get(parent[row]);
    if (known) known.push(code[row]);
    else parts.set(parent[row], [code[row]]);
  }
  return parts;
}

function boxOf({ pointOf, points }: Arcs, rings: readonly ArcRing[]): Box {
  let [minX, minY, maxX, maxY] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const ring of rings) {
    for (const signed of ring) {
      const arc = signed < 0 ? ~signed : signed;
      for (let at = pointOf[arc] * 2; at < pointOf[arc + 1] * 2; at += 2) {
        minX = Math.min(minX, points[at]);
        minY = Math.min(minY, points[at + 1]);
        maxX = Math.max(maxX, points[at]);
        maxY = Math.max(maxY, points[at + 1]);
      }
    }
  }
  return { minX, minY, maxX, maxY };
}

function holds({ minX, minY, maxX, maxY }: Box, x: number, y: number): boolean {
  return x >= minX - room && x <= maxX + room && y >= minY - room && y <= maxY + room;
}

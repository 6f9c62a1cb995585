import type { Columns } from '#columns/schema.ts';
import type { regions } from '#columns/tables.ts';
import type { AreaUnit } from '#engine/coverage/question.ts';
import type { Row } from '#engine/units.ts';
import type { HexagonCells } from '#worker/protocol.ts';
import { type Outlines, regionsOf } from './drawings.ts';
import { onceFor } from './once-for.ts';
import { hexagonShapes, hexagonsInRows } from './paint/hexagon-shapes.ts';
import { type Shapes, shapesOf } from './paint/shapes.ts';
import { rowsOfRegions } from './region-rows.ts';
import { soon } from './slices.ts';

/** What the outlines of areas are made from. */
export interface AreaSources {
  readonly hexagons: HexagonCells | undefined;
  readonly regions: Columns<typeof regions> | undefined;
  readonly outlines: Outlines | undefined;
}

/** H3 resolutions of the hexagon units. */
const resolutions = { 'hexagon-coarse': 4, 'hexagon-fine': 5 } as const;

/** Whether the cells that a unit is drawn with are there; those of the finer resolution come later. */
export function hasCells(unit: AreaUnit, hexagons: HexagonCells | undefined): boolean {
  return unit !== 'hexagon-fine' || hexagons === undefined || hexagons.rows === 0 || hexagons.resolution[hexagons.rows - 1] === resolutions[unit];
}

/** Works out, in a slice of the page's time, the hexagons of a unit that the map will draw. */
export function prepareHexagons(unit: AreaUnit, hexagons: HexagonCells): void {
  if (hasCells(unit, hexagons)) soon({}, () => areaShapes(unit, { hexagons, regions: undefined, outlines: undefined }));
}

/** Outlines of the areas of a unit; none while what they are made from is not loaded. */
export function areaShapes(unit: AreaUnit, { hexagons, regions, outlines }: AreaSources): Shapes {
  if (unit === 'hexagon-coarse' || unit === 'hexagon-fine')
    return hexagons ? onceFor(hexagons, unit, () => hexagonShapes(hexagons, resolutions[unit])) : shapesOf([]);
  if (!regions || !outlines) return shapesOf([]);
  const rows = rowsOfRegions(regions);
  return regionsOf(outlines, unit, (code) => rows.get(code) ?? -1);
}

/** Outline of one area alone; none where it is not drawn. */
export function areaShape(unit: AreaUnit, row: Row, { hexagons, regions, outlines }: AreaSources): Shapes {
  if (unit === 'hexagon-coarse' || unit === 'hexagon-fine') return hexagons ? hexagonsInRows(hexagons, Int32Array.of(row)) : shapesOf([]);
  if (!regions || !outlines) return shapesOf([]);
  return regionsOf(outlines, unit, (code) => (code === regions.code[row] ? row : -1));
}

import { type CellValue, columnOf } from './column-of.ts';
import type { RawColumn, RawNote, RawTable } from './raw-table.ts';
import { Refused } from './refusal.ts';
import { type LooseGeometry, representativePoint } from './representative-point.ts';

/** Names of the columns that a geometry gives. */
const geometryNames = ['geometry lng', 'geometry lat'] as const;

/** A table of named columns, with two more where there is a geometry; rows are numbered from 1. */
export function columnsTable(
  columns: ReadonlyMap<string, readonly CellValue[] | RawColumn>,
  geometry: readonly (LooseGeometry | null)[] | null,
  rows: number,
): RawTable {
  if (rows === 0) throw new Refused('empty');
  const names = [...columns.keys()];
  const built = Array.from(columns.values(), (column) => ('form' in column ? column : columnOf(column)));
  const notes: RawNote[] = [];
  if (geometry) {
    const points = geometry.map(representativePoint);
    const note = (code: RawNote['code'], isNoted: (row: number) => boolean) => {
      const noted = Array.from(points.keys()).filter(isNoted);
      if (noted.length > 0) notes.push({ code, rows: noted });
    };
    note('no-geometry', (row) => points[row] === null);
    note('representative', (row) => points[row]?.isExact === false);
    names.push(...geometryNames);
    built.push({ form: 'number', numbers: Float64Array.from(points, (point) => point?.lng ?? Number.NaN) });
    built.push({ form: 'number', numbers: Float64Array.from(points, (point) => point?.lat ?? Number.NaN) });
  }
  const number = new Int32Array(rows);
  for (let row = 0; row < rows; row++) number[row] = row + 1;
  return { names, columns: built, rows, number, notes };
}

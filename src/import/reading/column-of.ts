import { packedTexts } from '#columns/packed-texts.ts';
import type { RawColumn } from './raw-table.ts';

export type CellValue = string | number | null;

/** A column of numbers where all its cells are numbers or empty, else of texts. */
export function columnOf(values: readonly CellValue[]): RawColumn {
  if (values.every((value) => typeof value === 'number' || value === null) && values.some((value) => value !== null))
    return { form: 'number', numbers: Float64Array.from(values, (value) => (value === null ? Number.NaN : (value as number))) };
  return { form: 'text', texts: packedTexts(values.map((value) => (value === null ? '' : String(value)))) };
}

/** The first row is a header when none of its cells is a number and no name repeats. */
export function hasHeaderRow(rows: readonly (readonly CellValue[])[]): boolean {
  const [first = []] = rows;
  const names = first.filter((cell) => cell !== null && cell !== '');
  return names.length > 0 && !names.some((cell) => /^\s*[-+]?\d+([.,]\d+)?\s*$/.test(String(cell))) && new Set(names).size === names.length;
}

/** What a typed file holds in one cell, as a number or a text; null for nothing. */
export function plainValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isNaN(value) ? null : value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value === 'object') return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
  return String(value);
}

import type { Columns } from '../../src/columns/schema.ts';
import { validation as validationTable } from '../../src/columns/tables.ts';
import { type Status, statuses } from '../../src/columns/vocabulary.ts';
import type { Model } from '../model.ts';
import type { Delivered } from '../volumes/delivered.ts';
import { dictionaryOf } from '../write/dictionary-of.ts';
import { populationChecks } from './population-checks.ts';

/** One published figure beside what the data set has for it. */
export interface Check {
  readonly check: string;
  readonly scope: string;
  readonly year: number;
  readonly unit: string;
  readonly published: number;
  readonly modelled: number;
  readonly status: Status;
  readonly source: string;
  readonly note: string;
}

/** Every comparison, the bad ones too. */
export function validationColumns(model: Model, _volumes: Delivered): Columns<typeof validationTable> {
  const rows = [...populationChecks(model)];
  return {
    rows: rows.length,
    check: dictionaryOf(rows.map((row) => row.check)),
    scope: rows.map((row) => row.scope),
    year: Int16Array.from(rows, (row) => row.year),
    unit: rows.map((row) => row.unit),
    published: Float64Array.from(rows, (row) => row.published),
    modelled: Float64Array.from(rows, (row) => row.modelled),
    status: Uint8Array.from(rows, (row) => statuses.indexOf(row.status)),
    source: rows.map((row) => row.source),
    note: rows.map((row) => row.note),
  };
}

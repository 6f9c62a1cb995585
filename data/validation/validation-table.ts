import type { Columns } from '../../src/columns/schema.ts';
import type { validation as validationTable } from '../../src/columns/tables.ts';
import { statuses } from '../../src/columns/vocabulary.ts';
import type { Model } from '../model.ts';
import type { Delivered } from '../volumes/delivered.ts';
import { dictionaryOf } from '../write/dictionary-of.ts';
import { type HoursTables, hoursChecks } from './hours-checks.ts';
import { outletChecks } from './outlet-checks.ts';
import { populationChecks } from './population-checks.ts';
import { shareChecks } from './share-checks.ts';
import { volumeChecks } from './volume-checks.ts';

/** Every comparison of the data set with a published figure, the bad ones too. */
export function validationColumns(model: Model, delivered: Delivered, tables: HoursTables): Columns<typeof validationTable> {
  const rows = [...populationChecks(model), ...volumeChecks(), ...outletChecks(model), ...shareChecks(model, delivered), ...hoursChecks(tables)];
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

import type { Connection, Statement } from '@duckdb/duckdb-wasm/blocking';
import { makeVector, Table, tableToIPC } from 'apache-arrow';
import { curveSteps } from '../../src/engine/series/answer.ts';
import { cumulated } from '../../src/engine/series/distance-steps.ts';
import { type Contestant, timed } from '../comparison.ts';
import { inMemoryDuckdb } from '../in-memory-duckdb.ts';
import type { DemandColumns } from './demand-columns.ts';
import { emptySeries, type Filter, filters, limitKm, passing, type Series } from './question.ts';

const curveColumns = ['step_before', 'step_after', 'step_any'] as const;

/** DuckDB-WASM with the demand as a table in the order of its distances, and four prepared statements for each filter. */
export async function duckdb(columns: DemandColumns): Promise<Contestant<readonly Series[]>> {
  const connection = await inMemoryDuckdb();
  const years = columns.parcels.length;
  let prepared: Statement[][] = [];
  let series: Series[] = [];
  return {
    what: 'duckdb-wasm',
    build() {
      for (const statement of prepared.flat()) statement.close();
      const time = timed(() => load(connection, columns));
      prepared = filters.map((filter) => statements(filter, years).map((sql) => connection.prepare(sql)));
      return time;
    },
    query: () =>
      timed(() => {
        series = prepared.map((each) => asked(each, years));
      }) / filters.length,
    answer: () => series,
    close: () => connection.close(),
  };
}

function load(connection: Connection, { cell, province, people, beforeKm, afterKm, steps, depth, parcels }: DemandColumns): void {
  connection.query('DROP TABLE IF EXISTS unsorted; DROP TABLE IF EXISTS demand');
  const named = {
    cell,
    province,
    people,
    before_km: beforeKm,
    after_km: afterKm,
    ...Object.fromEntries(curveColumns.map((name, curve) => [name, steps[curve]])),
    depth,
    ...Object.fromEntries(parcels.map((amounts, year) => [`parcels_${year}`, amounts])),
  };
  const table = new Table(Object.fromEntries(Object.entries(named).map(([name, values]) => [name, makeVector(values as Uint8Array)])));
  connection.insertArrowFromIPCStream(tableToIPC(table, 'stream'), { name: 'unsorted', create: true });
  connection.query('CREATE TABLE demand AS SELECT *, row_number() OVER (ORDER BY after_km) AS position FROM unsorted ORDER BY after_km');
}

/** Groups leave tier and settlement aside, curves the band of distance, the last two nothing. */
function statements(filter: Filter, years: number): string[] {
  const cells = Array.from(passing(filter).entries()).flatMap(([cell, passes]) => (passes ? [cell] : []));
  const inPlace = filter.region === null ? [] : [`province = ${filter.region}`];
  const inCells = filter.tiers || filter.settlements ? [`cell IN (${cells})`] : [];
  const inBand = filter.between ? [`after_km BETWEEN ${filter.between[0]} AND ${filter.between[1]}`] : [];
  const where = (...conditions: string[]) => (conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '');
  const all = where(...inPlace, ...inCells, ...inBand);
  const parcels = Array.from({ length: years }, (_, year) => `sum(parcels_${year}) AS parcels_${year}`).join(', ');
  return [
    `SELECT cell::INTEGER AS cell, sum(people) AS total, coalesce(sum(people) FILTER (before_km <= ${limitKm}), 0) AS before,
      coalesce(sum(people) FILTER (after_km <= ${limitKm}), 0) AS after FROM demand ${where(...inPlace, ...inBand)} GROUP BY cell`,
    curveColumns
      .map(
        (name, curve) =>
          `SELECT ${curve}::INTEGER AS curve, ${name}::INTEGER AS step, sum(people) AS people FROM demand ${where(...inPlace, ...inCells)} GROUP BY ${name}`,
      )
      .join(' UNION ALL '),
    `SELECT depth::INTEGER AS depth, sum(people) AS people, ${parcels} FROM demand ${all} GROUP BY depth`,
    `SELECT 1 - sum(people * (2 * km_so_far - people * after_km)) / (sum(people) * sum(people * after_km)) AS gini
      FROM (SELECT people, after_km, sum(people * after_km) OVER (ORDER BY position ROWS UNBOUNDED PRECEDING) AS km_so_far FROM demand ${all})`,
  ];
}

function asked([groups, curves, whole, gini]: readonly Statement[], years: number): Series {
  const answer = emptySeries(years);
  const read = (statement: Statement, names: readonly string[]) => {
    const result = statement.query();
    return names.map((name) => result.getChild(name)?.toArray() ?? []);
  };
  const [cell, ...sums] = read(groups, ['cell', 'total', 'before', 'after']);
  for (let row = 0; row < cell.length; row++) for (const [plane, values] of answer.groups.entries()) values[cell[row]] = sums[plane][row];
  const [curve, step, people] = read(curves, ['curve', 'step', 'people']);
  const byStep = curveColumns.map(() => new Float64Array(curveSteps + 1));
  for (let row = 0; row < curve.length; row++) byStep[curve[row]][step[row]] = people[row];
  const [depth, deep, ...parcels] = read(whole, ['depth', 'people', ...Array.from(answer.parcelsByYear, (_, year) => `parcels_${year}`)]);
  for (let row = 0; row < depth.length; row++) {
    answer.byDepth[depth[row]] = deep[row];
    for (let year = 0; year < years; year++) answer.parcelsByYear[year] += parcels[year][row];
  }
  const [before, after, any] = byStep.map(cumulated);
  return { ...answer, curves: [before, after, any], gini: read(gini, ['gini'])[0][0] };
}

import type { Connection, Statement } from '@duckdb/duckdb-wasm/blocking';
import { makeVector, Table, tableToIPC } from 'apache-arrow';
import { type Contestant, timed } from '../comparison.ts';
import { inMemoryDuckdb } from '../in-memory-duckdb.ts';
import { statements } from './duckdb-statements.ts';
import { type Counts, categories, countIndex, filters, noCounts } from './question.ts';

/** Times that each way to ask is tried before the quickest is chosen. */
const trials = 3;

/**
 * DuckDB-WASM in this process, so that no message is waited for; one prepared statement for each filter, of the form that is quickest here.
 * @param over the rows themselves, or the same combinations that our cube keeps, summed by DuckDB.
 */
export async function duckdb(columns: readonly Uint8Array[], over: 'rows' | 'cells'): Promise<Contestant<Counts> & { form(): string }> {
  const connection = await inMemoryDuckdb();
  let prepared: Statement[] = [];
  let form = '';
  let counts = noCounts();
  const ask = () => {
    counts = noCounts();
    for (const [filter, statement] of prepared.entries()) readCounts(statement, filter, counts);
  };
  const prepare = (name: string) => {
    for (const statement of prepared) statement.close();
    prepared = filters.map((filter) => connection.prepare(statements[name](filter, over, over === 'rows' ? 'count(*)' : 'sum(n)')));
  };
  /** Leaves the quickest form prepared. */
  const choose = () => {
    const names = Object.keys(statements);
    const times = names.map((name) => {
      prepare(name);
      return Math.min(...Array.from({ length: trials }, () => timed(ask)));
    });
    form = names[times.indexOf(Math.min(...times))];
    prepare(form);
  };
  return {
    what: over === 'rows' ? 'duckdb-wasm' : 'duckdb-wasm over cells',
    form: () => form,
    build() {
      for (const statement of prepared.splice(0)) statement.close();
      form = '';
      return timed(() => load(connection, columns, over));
    },
    query() {
      if (form === '') choose();
      return timed(ask) / filters.length;
    },
    answer: () => counts,
    close: () => connection.close(),
  };
}

function load(connection: Connection, columns: readonly Uint8Array[], over: 'rows' | 'cells'): void {
  connection.query('DROP TABLE IF EXISTS rows; DROP TABLE IF EXISTS cells');
  const table = new Table(Object.fromEntries(columns.map((codes, category) => [categories[category].name, makeVector(codes)])));
  connection.insertArrowFromIPCStream(tableToIPC(table, 'stream'), { name: 'rows', create: true });
  if (over === 'cells') connection.query(`CREATE TABLE cells AS SELECT *, count(*)::INTEGER AS n FROM rows GROUP BY ALL`);
}

function readCounts(statement: Statement, filter: number, counts: Counts): void {
  const result = statement.query();
  const [category, code, n] = ['category', 'code', 'n'].map((column) => result.getChild(column)?.toArray() ?? []);
  for (let row = 0; row < n.length; row++) counts[countIndex(filter, category[row], code[row])] = n[row];
}

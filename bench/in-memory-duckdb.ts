import { createRequire } from 'node:module';
import { type Connection, createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';

/** DuckDB-WASM in this process, so that no message is waited for. */
export async function inMemoryDuckdb(): Promise<Connection> {
  const { resolve } = createRequire(import.meta.url);
  const bundle = (name: string) => ({ mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`), mainWorker: '' });
  const database = await createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => {});
  return database.connect();
}

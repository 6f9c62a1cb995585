import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DataSet } from '../../src/columns/data-set.ts';
import { regionLevels } from '../../src/columns/vocabulary.ts';
import { CoverageEngine } from '../../src/engine/coverage/coverage-engine.ts';
import { loadTables, readManifest } from '../../src/worker/load-data-set.ts';

const folder = new URL('../../public/data/', import.meta.url);

export interface ShippedEngine {
  readonly engine: CoverageEngine;
  readonly years: readonly [first: number, last: number];
  readonly provinces: readonly number[];
  readonly counties: readonly number[];
}

/**
 * A file of the default data set.
 * @throws Error with a sentence when it is not there.
 */
export async function shippedFile(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(fileURLToPath(new URL(file, folder))).catch(() => {
    throw new Error(`public/data/${file} is not there; npm run data makes it.`);
  });
  return new Uint8Array(bytes);
}

/** The shipped data set as the product reads it. */
export async function shippedData(): Promise<DataSet> {
  return loadTables(await readManifest(shippedFile, 'manifest.json'), shippedFile);
}

/**
 * An engine over the default data set, read as the worker reads it.
 * @throws Error with a sentence when the tables are not there.
 */
export async function shippedEngine(): Promise<ShippedEngine> {
  const { tables, manifest, problems } = await shippedData();
  const fatal = problems.find((problem) => problem.fatal);
  if (fatal) throw new Error(`coverage: ${fatal.message}`);
  const { regions } = tables;
  const codesOf = (level: number) => Array.from(regions.code).filter((_, row) => regions.level[row] === level && regions.inData[row] === 1);
  return {
    engine: new CoverageEngine({ ...tables, settlementWeights: tables['settlement-weights'], demandHexagons: tables['demand-hexagons'], home: manifest.home }),
    years: manifest.years,
    provinces: codesOf(regionLevels.indexOf('province')),
    counties: codesOf(regionLevels.indexOf('county')),
  };
}

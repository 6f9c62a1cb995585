import { lanesOfFacilities } from '../../src/columns/data-set.ts';
import { decodeTable } from '../../src/columns/decode-table.ts';
import * as tables from '../../src/columns/tables.ts';
import { CoverageEngine } from '../../src/engine/coverage/coverage-engine.ts';
import { ParcelEngine } from '../../src/engine/routing/parcels/parcel-engine.ts';
import { hoursReachQuestion, routesQuestion } from '../../src/url/questions.ts';
import { defaultState, type State } from '../../src/url/state.ts';
import { uncompressed } from '../../src/worker/read-bytes.ts';
import { type Bench, type Milliseconds, ours, timed } from '../comparison.ts';
import { shippedData, shippedFile } from '../coverage/shipped-engine.ts';
import { measurement } from '../interleaved.ts';

const rounds = 15;
/** Rounds before them that are not counted. */
const warmUps = 3;
const bands = [12, 24, 48, 72, 1e6];

interface Step {
  readonly name: string;
  readonly mostMs: Milliseconds;
  /** Asks another thing in every round, so that no kept answer is found. */
  readonly ask: (engine: ParcelEngine, round: number, prefectures: readonly number[]) => unknown;
}

const state: State = { ...defaultState, with: ['agreement-2014', 'singpost-2014'] };
const reachOf = (engine: ParcelEngine, changed: Partial<State>) => engine.reach(hoursReachQuestion({ ...state, ...changed }, bands, 24, 'hexagon-fine'));

const steps: readonly Step[] = [
  {
    name: 'pair',
    mostMs: 50,
    ask: (engine, round, prefectures) => {
      const [from, to] = [7 * round, 11 * round + 60].map((at) => String(prefectures[at % prefectures.length]));
      const question = routesQuestion({ ...state, from, to });
      return question && engine.routes(question);
    },
  },
  { name: 'terms', mostMs: 300, ask: (engine, round) => reachOf(engine, { terms: { road: 50 + round } }) },
  {
    name: 'agreement',
    mostMs: 300,
    ask: (engine, round) => reachOf(engine, { with: round % 2 === 0 ? [] : ['agreement-2014'], terms: { sort: 1 + round / 8 } }),
  },
];

/** Paths and hours of the product's own question over the default data; no peer answers it, so the goals are times. */
export const parcels: Bench = async function* (n) {
  if (n !== null) throw new Error(`parcels: got --n ${n}, wanted none; it asks about the default data.`);
  const data = await shippedData();
  const { file } = data.manifest.tables.lanes;
  const lanes = lanesOfFacilities(decodeTable(tables.lanes, await uncompressed(await shippedFile(file), file), file), data.facilityRow).columns;
  const coverage = new CoverageEngine({
    ...data.tables,
    settlementWeights: data.tables['settlement-weights'],
    demandHexagons: data.tables['demand-hexagons'],
    home: data.manifest.home,
  });
  const engine = new ParcelEngine(coverage, { ...data.tables, lanes });
  const { regions } = data.tables;
  const prefectures = Array.from(regions.code).filter((_, row) => regions.level[row] === 1 && regions.inData[row] === 1);
  for (const { name, mostMs, ask } of steps) {
    const times: Milliseconds[] = [];
    for (let round = 0; round < warmUps + rounds; round++) times.push(timed(() => ask(engine, round, prefectures)));
    yield {
      measurements: [measurement({ bench: `parcels/${name}`, n: coverage.demand.rows, what: ours, metric: 'query' }, times.slice(warmUps))],
      goal: { mostMs },
      notes: [],
    };
  }
};

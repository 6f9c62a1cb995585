import type { CoverageEngine } from '../../src/engine/coverage/coverage-engine.ts';
import { stepsOf } from '../../src/engine/series/distance-steps.ts';
import { networkDepth } from '../../src/engine/series/network-depth.ts';
import { limitKm, seriesQuestion } from './question.ts';

/** The demand of the home country as columns, with all that a peer would want to have worked out before. */
export interface DemandColumns {
  readonly rows: number;
  /** Tier × settlement. */
  readonly cell: Uint8Array;
  /** Code of the province. */
  readonly province: Int32Array;
  readonly people: Float64Array;
  readonly beforeKm: Float64Array;
  readonly afterKm: Float64Array;
  /** First step of each curve. */
  readonly steps: readonly [before: Uint8Array, after: Uint8Array, any: Uint8Array];
  readonly depth: Uint8Array;
  readonly parcels: readonly Float64Array[];
}

export function demandColumns(engine: CoverageEngine, years: readonly number[]): DemandColumns {
  const question = seriesQuestion({ tiers: null, settlements: null, region: null, between: null });
  const { demand } = engine;
  const counted = engine.counted(question, question.tierList);
  const kept = Int32Array.from(counted.keys()).filter((row) => counted[row] === 1);
  const pick = (values: Float64Array) => Float64Array.from(kept, (row) => values[row]);
  const { beforeKm, afterKm } = engine.access(question);
  const { km: others } = engine.others(question);
  const anyKm = beforeKm.map((km, row) => Math.min(km, others[row]));
  const networkKinds = engine.networkKinds(question);
  const networks = [...new Set(networkKinds.map(({ network }) => network))];
  const waysOf = (network: string) =>
    networkKinds.filter((each) => each.network === network).map(({ kind }) => engine.matrix.column({ network, kind, year: question.year }).km);
  const nearest = networkDepth(networks.map(waysOf), demand.rows);
  const depthOf = (row: number) => nearest.filter((km) => km[row] <= limitKm).length;
  const cells = demand.cells(question.tierList);
  const { provinceOf, regions } = demand.hierarchy;
  return {
    rows: kept.length,
    cell: Uint8Array.from(kept, (row) => cells[row]),
    province: kept.map((row) => regions.code[provinceOf[demand.county[row]]]),
    people: pick(demand.amounts('people', question.year)),
    beforeKm: pick(beforeKm),
    afterKm: pick(afterKm),
    steps: [stepsOf(pick(beforeKm)), stepsOf(pick(afterKm)), stepsOf(pick(anyKm))],
    depth: Uint8Array.from(kept, depthOf),
    parcels: years.map((year) => pick(demand.parcels(year))),
  };
}

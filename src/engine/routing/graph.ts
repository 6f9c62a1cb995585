import type { Row } from '#engine/units.ts';

/** Number of a node, from 0. */
export type Node = number;
/** Number of an arc in a graph, from 0. */
export type Arc = number;

/** Directed arcs in compressed sparse rows. Loops and parallel arcs are allowed. */
export interface Arcs {
  readonly nodeCount: number;
  /** Arcs of node n are `firstArc[n]` to `firstArc[n + 1]` - 1; one entry more than there are nodes. */
  readonly firstArc: Int32Array;
  readonly tail: Int32Array;
  readonly head: Int32Array;
}

/** Arcs with some weights each, all finite and not negative: `Graph<'hours' | 'cost'>`. */
export interface Graph<Weight extends string = string> extends Arcs {
  /** One value for each arc, by name. */
  readonly weights: Readonly<Record<Weight, Float64Array>>;
  /** Row of each arc in the list that the graph was built from. */
  readonly row: Int32Array;
}

/** Why an arc was left out. */
export const arcFaults = ['unknown-node', 'absent', 'not-a-number', 'negative', 'infinite'] as const;
export type ArcFault = (typeof arcFaults)[number];

export interface RejectedArc {
  /** Row in the list. */
  readonly row: Row;
  /** `tail`, `head` or the weight's name. */
  readonly field: string;
  readonly reason: ArcFault;
  /** What stood there. */
  readonly got: string;
}

/** A list of arcs, column by column; null or undefined is an absent value. */
export interface ArcList<Weight extends string> {
  readonly nodeCount: number;
  readonly tail: ArrayLike<Node>;
  readonly head: ArrayLike<Node>;
  readonly weights: Readonly<Record<Weight, ArrayLike<number | null | undefined>>>;
}

/** The graph of a list of arcs. Arcs with a fault are left out and reported, each with its first one; arcs of a node keep the list's order. */
export function graphOf<Weight extends string>(list: ArcList<Weight>): { graph: Graph<Weight>; rejected: readonly RejectedArc[] } {
  const { nodeCount, tail, head } = list;
  const rejected: RejectedArc[] = [];
  const sound = new Uint8Array(tail.length);
  const firstArc = new Int32Array(nodeCount + 1);
  for (let row = 0; row < tail.length; row++) {
    const fault = faultOf(list, row);
    if (fault) rejected.push({ row, ...fault });
    else {
      sound[row] = 1;
      firstArc[tail[row] + 1]++;
    }
  }
  for (let node = 0; node < nodeCount; node++) firstArc[node + 1] += firstArc[node];
  const arcCount = firstArc[nodeCount];
  const next = firstArc.slice(0, nodeCount);
  const rows = new Int32Array(arcCount);
  for (let row = 0; row < tail.length; row++) if (sound[row] === 1) rows[next[tail[row]]++] = row;
  const names = Object.keys(list.weights) as Weight[];
  const weights = Object.fromEntries(names.map((name) => [name, Float64Array.from(rows, (row) => Number(list.weights[name][row]))]));
  return {
    graph: {
      nodeCount,
      firstArc,
      tail: Int32Array.from(rows, (row) => tail[row]),
      head: Int32Array.from(rows, (row) => head[row]),
      weights: weights as Record<Weight, Float64Array>,
      row: rows,
    },
    rejected,
  };
}

function faultOf({ nodeCount, tail, head, weights }: ArcList<string>, row: Row): Omit<RejectedArc, 'row'> | null {
  for (const [field, node] of [['tail', tail[row]] as const, ['head', head[row]] as const]) {
    if (!(Number.isInteger(node) && node >= 0 && node < nodeCount)) return { field, reason: 'unknown-node', got: String(node) };
  }
  for (const field in weights) {
    const value = weights[field][row];
    const reason = weightFault(value);
    if (reason) return { field, reason, got: String(value) };
  }
  return null;
}

function weightFault(value: number | null | undefined): ArcFault | null {
  if (value === null || value === undefined) return 'absent';
  if (Number.isNaN(value)) return 'not-a-number';
  if (value < 0) return 'negative';
  return value === Number.POSITIVE_INFINITY ? 'infinite' : null;
}

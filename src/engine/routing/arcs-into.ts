import type { Arcs } from './graph.ts';

/** The arcs of a graph by the node that they lead to. */
export interface ArcsInto {
  /** Arcs into node n stand at `first[n]` to `first[n + 1]` - 1 of `arc`. */
  readonly first: Int32Array;
  /** Arc numbers of the graph. */
  readonly arc: Int32Array;
}

/** For searches that go backwards. */
export function arcsInto({ nodeCount, head }: Arcs): ArcsInto {
  const first = new Int32Array(nodeCount + 1);
  for (let arc = 0; arc < head.length; arc++) first[head[arc] + 1]++;
  for (let node = 0; node < nodeCount; node++) first[node + 1] += first[node];
  const next = first.slice(0, nodeCount);
  const into = new Int32Array(head.length);
  for (let arc = 0; arc < head.length; arc++) into[next[head[arc]]++] = arc;
  return { first, arc: into };
}

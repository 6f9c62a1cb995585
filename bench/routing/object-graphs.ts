import { MultiDirectedGraph } from 'graphology';
import createGraph, { type Graph as NGraph } from 'ngraph.graph';
import type { Graph } from '../../src/engine/routing/graph.ts';

/** The graph as ngraph keeps it: an object for each node and link. */
export function ngraphOf({ nodeCount, tail, head, weights }: Graph<'time'>): NGraph {
  const graph = createGraph({ multigraph: false });
  for (let node = 0; node < nodeCount; node++) graph.addNode(node);
  for (let arc = 0; arc < head.length; arc++) graph.addLink(tail[arc], head[arc], weights.time[arc]);
  return graph;
}

/** The graph as graphology keeps it. */
export function graphologyOf({ nodeCount, tail, head, weights }: Graph<'time'>): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (let node = 0; node < nodeCount; node++) graph.addNode(node);
  for (let arc = 0; arc < head.length; arc++) graph.addDirectedEdge(tail[arc], head[arc], { weight: weights.time[arc] });
  return graph;
}

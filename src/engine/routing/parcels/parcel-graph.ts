import { none } from '#columns/vocabulary.ts';
import type { Row } from '#engine/units.ts';
import type { Arcs, Node } from '../graph.ts';
import type { HubArcs, HubNetwork } from './hub-network.ts';
import { atFacility, type Spot, type TravelLeg } from './travel-leg.ts';

/** Arcs with the row of each in the list of the hub network's arcs and then the leaves. */
export interface ListedArcs extends Arcs {
  readonly row: Int32Array;
}

/** The hub network with the leaves of one question: where its parcels start and where they go. */
export interface ParcelGraph {
  readonly graph: ListedArcs;
  readonly source: Node;
  readonly target: Node;
  /** The leg of each row of the graph's list: arcs of the hub network first. */
  readonly leg: (row: number) => TravelLeg;
}

/**
 * Joins leaves to the hub network: what leads from the source to centres, and from centres to the target. An outlet on both sides is two nodes, as
 * every parcel goes through a centre.
 */
export function parcelGraph(hubs: HubNetwork, origin: readonly TravelLeg[], destination: readonly TravelLeg[]): ParcelGraph {
  const source = hubs.rows.length;
  const target = source + 1;
  const leaves = [...origin, ...destination];
  let nodeCount = target + 1;
  const numbered = (door: Node) => {
    const nodes = new Map<Row, Node>();
    return ({ facility }: Spot): Node => {
      if (facility === none) return door;
      const known = hubs.nodeOf.get(facility) ?? nodes.get(facility);
      if (known !== undefined) return known;
      nodes.set(facility, nodeCount);
      return nodeCount++;
    };
  };
  const [before, after] = [numbered(source), numbered(target)];
  // A leg that makes ready begins and ends at one facility: it leads into it from the source.
  const tails = [...origin.map((leg) => (leg.mode === 'pick' ? source : before(leg.from))), ...destination.map((leg) => after(leg.from))];
  const heads = [...origin.map((leg) => before(leg.to)), ...destination.map((leg) => after(leg.to))];
  const { tail, head } = hubs.arcs;
  const graph = joinedArcs(hubs.arcs, tails, heads, nodeCount);
  const leg = (row: number): TravelLeg =>
    row < tail.length
      ? {
          ...hubs.plan(row),
          from: atFacility(hubs.rows[tail[row]]),
          to: atFacility(hubs.rows[head[row]]),
          network: hubs.network[head[row]],
          lane: hubs.arcs.lane[row],
        }
      : leaves[row - tail.length];
  return { graph, source, target, leg };
}

/** The hub network's arcs, which stand by tail, with the leaves' after them at each node. Leaves are few, so this takes the time of a copy. */
function joinedArcs(hubs: HubArcs, tails: readonly Node[], heads: readonly Node[], nodeCount: number): ListedArcs {
  const hubNodes = hubs.firstArc.length - 1;
  const leavesOf = new Map<Node, number[]>();
  for (const [leaf, tail] of tails.entries()) {
    const list = leavesOf.get(tail);
    if (list) list.push(leaf);
    else leavesOf.set(tail, [leaf]);
  }
  const arcCount = hubs.tail.length + tails.length;
  const arcs = {
    nodeCount,
    firstArc: new Int32Array(nodeCount + 1),
    tail: new Int32Array(arcCount),
    head: new Int32Array(arcCount),
    row: new Int32Array(arcCount),
  };
  let at = 0;
  const add = (row: number, tail: Node, head: Node) => {
    arcs.row[at] = row;
    arcs.tail[at] = tail;
    arcs.head[at++] = head;
  };
  for (let node = 0; node < nodeCount; node++) {
    if (node < hubNodes) for (let arc = hubs.firstArc[node]; arc < hubs.firstArc[node + 1]; arc++) add(arc, node, hubs.head[arc]);
    for (const leaf of leavesOf.get(node) ?? []) add(hubs.tail.length + leaf, node, heads[leaf]);
    arcs.firstArc[node + 1] = at;
  }
  return arcs;
}

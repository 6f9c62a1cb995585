import { shortestRoute } from '../../src/engine/routing/dijkstra.ts';
import { type Graph, graphOf } from '../../src/engine/routing/graph.ts';
import type { Points } from '../nearest/clustered-points.ts';
import { inMortonOrder } from '../nearest/morton-order.ts';
import { seededRandom } from '../seeded-random.ts';
import { nearPoints } from './near-points.ts';

/** Nodes are points of a plane. */
export interface RoadGraph extends Points {
  /** Tenths of a second, whole numbers. */
  readonly graph: Graph<'time'>;
}

/** Roads for each node; a road is an arc either way, so 100,000 nodes have 634,000 arcs. */
const roadsPerNode = 3.17;
const nodesPerSquareDegree = 1000;
const kmPerDegree = 111.195;
/** km/h of local roads, main roads and motorways. */
const speeds = [40, 70, 110];
/** A road is up to this much longer than the straight line. */
const windings = 0.3;
/** Nodes for each town and each city. Each is joined to its four nearest. */
const nodesPerSeat = [250, 2500];
const joined = 4;

/**
 * A seeded road-like graph: nodes anywhere in a square, in Morton order; each has a road to its nearest four and to some of its fifth
 * nearest nodes. The quickest ways between neighbouring towns are then made main roads, and those between cities motorways, so that long
 * ways gather on few roads as they do in the world, while every road still leads from node to node.
 */
export function roadGraph(nodeCount: number): RoadGraph {
  const random = seededRandom(5);
  const side = Math.sqrt(nodeCount / nodesPerSquareDegree);
  const coordinates = () => Float64Array.from({ length: nodeCount }, () => side * random.uniform());
  const points = inMortonOrder({ lng: coordinates(), lat: coordinates() });
  const roads = roadsBetween(points);
  const km = Float64Array.from(roads.a, (a, road) => kmBetween(points, a, roads.b[road]) * (1 + windings * random.uniform()));
  const speed = new Float64Array(km.length).fill(speeds[0]);
  const seats = Int32Array.from({ length: nodeCount / nodesPerSeat[0] }, () => Math.floor(nodeCount * random.uniform()));
  for (const [index, nodes] of nodesPerSeat.entries()) {
    const graph = graphWith(nodeCount, roads, km, speed);
    const quicker = speeds[index + 1];
    for (const road of roadsJoining(graph, points, seats.subarray(0, nodeCount / nodes))) speed[road] = quicker;
  }
  return { ...points, graph: graphWith(nodeCount, roads, km, speed) };
}

/** At least the time that the fastest road would take in a straight line, in tenths of a second. */
export function leastTime({ lng, lat }: Points, from: number, to: number): number {
  return Math.floor((kmPerDegree * Math.hypot(lng[from] - lng[to], lat[from] - lat[to]) * 36_000) / speeds[speeds.length - 1]);
}

interface Roads {
  readonly a: number[];
  readonly b: number[];
}

function kmBetween({ lng, lat }: Points, a: number, b: number): number {
  return kmPerDegree * Math.hypot(lng[a] - lng[b], lat[a] - lat[b]);
}

/** Roads to the nearest of every node first, then to the second nearest, and so on until there are enough. */
function roadsBetween(points: Points): Roads {
  const nodeCount = points.lng.length;
  const most = 6;
  const near = nearPoints(points, most);
  const wanted = Math.round(nodeCount * roadsPerNode);
  const seen = new Set<number>();
  const roads: Roads = { a: [], b: [] };
  for (let rank = 0; rank < most; rank++) {
    for (let node = 0; node < nodeCount && seen.size < wanted; node++) {
      const other = near[node * most + rank];
      const key = Math.min(node, other) * nodeCount + Math.max(node, other);
      if (other < 0 || seen.has(key)) continue;
      seen.add(key);
      roads.a.push(node);
      roads.b.push(other);
    }
  }
  return roads;
}

/** Arc rows are twice the road's number, and one more for the way back. */
function graphWith(nodeCount: number, { a, b }: Roads, km: Float64Array, speed: Float64Array): Graph<'time'> {
  const time = Float64Array.from(km, (length, road) => Math.ceil((length / speed[road]) * 36_000));
  const bothWays = (there: readonly number[], back: readonly number[]) =>
    Int32Array.from({ length: km.length * 2 }, (_, row) => (row % 2 === 0 ? there : back)[row >> 1]);
  const weights = { time: Float64Array.from({ length: km.length * 2 }, (_, row) => time[row >> 1]) };
  return graphOf({ nodeCount, tail: bothWays(a, b), head: bothWays(b, a), weights }).graph;
}

/** Roads on the quickest ways from each seat to its nearest. */
function roadsJoining(graph: Graph<'time'>, { lng, lat }: Points, seats: Int32Array): Set<number> {
  const at = { lng: Float64Array.from(seats, (seat) => lng[seat]), lat: Float64Array.from(seats, (seat) => lat[seat]) };
  const near = seats.length > 1 ? nearPoints(at, joined) : [];
  const roads = new Set<number>();
  for (const [index, other] of near.entries()) {
    if (other < 0) continue;
    const route = shortestRoute(graph, { weight: graph.weights.time }, seats[Math.floor(index / joined)], seats[other]);
    for (const arc of route?.arcs ?? []) roads.add(graph.row[arc] >> 1);
  }
  return roads;
}

import { none } from '#columns/vocabulary.ts';
import { nearestOf } from '#engine/coverage/access.ts';
import type { DistanceMatrix } from '#engine/coverage/distance-matrix.ts';
import type { NearestRows } from '#engine/coverage/nearest-index.ts';
import { RecentlyUsed } from '#engine/recently-used.ts';
import type { Row } from '#engine/units.ts';
import { shortestTree } from '../dijkstra.ts';
import { Feeders } from './feeders.ts';
import { HubNetwork } from './hub-network.ts';
import { type Conditions, fenOf, legTimes, minutesOf } from './leg-times.ts';
import { type LeafInput, type Origin, originLegs } from './origin-legs.ts';
import { laneRuns, type OutOfService } from './out-of-service.ts';
import { type ParcelGraph, parcelGraph } from './parcel-graph.ts';
import type { ParcelTables } from './parcel-tables.ts';
import type { Usable } from './usable.ts';

const weightsMost = 6;
/** Outlets of several kinds by network, kept for each demand point; those of one kind are columns of the matrix. */
const outletsMost = 4;

/** What a search uses: weights by the rows of the hub network's arcs. */
interface HubWeights {
  readonly minutes: Float64Array;
  readonly fen: Float64Array;
}

/** All that parcels of one year may pass, whoever sends them. */
export class ParcelNetwork {
  readonly hubs: HubNetwork;
  readonly feeders: Feeders;
  readonly year: number;
  readonly #tables: ParcelTables;
  readonly #matrix: DistanceMatrix;
  readonly #demandRows: number;
  readonly #weights = new RecentlyUsed<HubWeights>(weightsMost);
  readonly #outlets = new RecentlyUsed<NearestRows>(outletsMost);

  constructor(tables: ParcelTables, matrix: DistanceMatrix, demandRows: number, year: number, countryOf: (facility: Row) => string) {
    this.#tables = tables;
    this.#matrix = matrix;
    this.#demandRows = demandRows;
    this.year = year;
    this.hubs = new HubNetwork(tables.facilities, tables.lanes, year, countryOf);
    this.feeders = new Feeders(tables.facilities, this.hubs, year);
  }

  /** The nearest outlet of the network and kinds to each demand point. */
  outlets(network: string, kinds: readonly number[]): NearestRows {
    const held = kinds.map((kind) => ({ network, kind })).filter((networkKind) => this.#matrix.holds(networkKind));
    if (held.length === 1) return this.#matrix.column({ ...held[0], year: this.year });
    return this.#outlets.get(JSON.stringify(held), () => {
      const { km, rows } = nearestOf(held, this.#matrix, this.year, this.#demandRows);
      return { km, row: rows() };
    });
  }

  leafInput(usable: Usable, closed: OutOfService, { terms }: Conditions): LeafInput {
    const outletsAt = (point: Row) =>
      usable.outlets.flatMap(({ network, kinds }) => {
        const { row, km } = this.outlets(network, kinds);
        return row[point] !== none && km[point] <= terms['round-km'] ? [{ outlet: row[point], km: km[point] }] : [];
      });
    return { facilities: this.#tables.facilities, hubs: this.hubs, feeders: this.feeders, usable, closed, year: this.year, outletsAt };
  }

  /** Whole minutes from the origin to every demand point; Infinity where no parcel comes. */
  minutesToDemand(origin: Origin, usable: Usable, closed: OutOfService, conditions: Conditions): Float64Array {
    const graph = parcelGraph(this.hubs, originLegs(origin, this.leafInput(usable, closed, conditions)), []);
    const { minutes } = this.weights(graph, conditions);
    const { cost } = shortestTree(graph.graph, { weight: minutes, permitted: this.permitted(graph, usable, closed) }, graph.source);
    const { terms, detour } = conditions;
    const best = new Float64Array(this.#demandRows).fill(Number.POSITIVE_INFINITY);
    for (const { network, kinds } of usable.outlets) {
      const atOutlet = this.#minutesToOutlets(network, usable, closed, conditions, cost);
      const { row: outlet, km } = this.outlets(network, kinds);
      const { slotOf } = this.feeders;
      for (let point = 0; point < best.length; point++) {
        if (outlet[point] === none || km[point] > terms['round-km']) continue;
        const toOutlet = atOutlet[slotOf[outlet[point]]];
        if (toOutlet >= best[point]) continue;
        // The same sum as `minutesOf(legTimes(…))` of a round, without an object for each point.
        const minutesThere = toOutlet + Math.round(60 * ((km[point] * detour) / terms.round + 12 / terms.rounds));
        if (minutesThere < best[point]) best[point] = minutesThere;
      }
    }
    return best;
  }

  /** Minutes and fen of every arc of a graph, in the order of its arcs. */
  weights({ graph, leg }: ParcelGraph, conditions: Conditions): HubWeights {
    const hubArcs = this.hubs.arcs.tail.length;
    const known = this.#weights.get(JSON.stringify([conditions.detour, conditions.terms]), () => {
      const times = Array.from({ length: hubArcs }, (_, arc) => legTimes(this.hubs.plan(arc), conditions));
      return { minutes: Float64Array.from(times, minutesOf), fen: Float64Array.from(times, fenOf) };
    });
    const minutes = new Float64Array(graph.row.length);
    const fen = new Float64Array(graph.row.length);
    for (let arc = 0; arc < graph.row.length; arc++) {
      const row = graph.row[arc];
      if (row < hubArcs) {
        minutes[arc] = known.minutes[row];
        fen[arc] = known.fen[row];
      } else {
        const times = legTimes(leg(row), conditions);
        minutes[arc] = minutesOf(times);
        fen[arc] = fenOf(times);
      }
    }
    return { minutes, fen };
  }

  /** 1 for each arc of a graph that may be used: both centres may be, and the lane runs. */
  permitted({ graph }: ParcelGraph, usable: Usable, closed: OutOfService): Uint8Array {
    const { facilities, lanes } = this.#tables;
    const { tail, head, lane } = this.hubs.arcs;
    const mayUse = Uint8Array.from(this.hubs.rows, (row, node) =>
      usable.centres.includes(facilities.network.values[this.hubs.network[node]]) && !closed.facilities.has(row) ? 1 : 0,
    );
    const permitted = new Uint8Array(graph.row.length).fill(1);
    for (let arc = 0; arc < permitted.length; arc++) {
      const row = graph.row[arc];
      if (row >= tail.length) continue;
      const runs = lane[row] === none || closed.lanes.size === 0 || laneRuns(closed, lanes, lane[row]);
      permitted[arc] = runs ? mayUse[tail[row]] & mayUse[head[row]] : 0;
    }
    return permitted;
  }

  /** Network of each arc, for counting hand-offs: whoever has the parcel at its end. */
  networks({ graph, leg }: ParcelGraph): Int32Array {
    const { head } = this.hubs.arcs;
    const networks = new Int32Array(graph.row.length);
    for (let arc = 0; arc < networks.length; arc++) {
      const row = graph.row[arc];
      networks[arc] = row < head.length ? this.hubs.network[head[row]] : leg(row).network;
    }
    return networks;
  }

  /** Minutes to each outlet of a network, by slot. */
  #minutesToOutlets(network: string, usable: Usable, closed: OutOfService, { terms, detour }: Conditions, costTo: Float64Array): Float64Array {
    const { node, km, handOver } = this.feeders.feeding(network, usable.centres, closed.facilities);
    const sorting = terms.outlet + (handOver ? terms['hand-over'] : 0);
    const minutes = new Float64Array(node.length).fill(Number.POSITIVE_INFINITY);
    for (let slot = 0; slot < minutes.length; slot++) {
      if (node[slot] === none) continue;
      // The same sum as `minutesOf(legTimes(…))` of a feeder.
      minutes[slot] = costTo[node[slot]] + Math.round(60 * ((km[slot] * detour) / terms.feeder + sorting + 12 / terms['feeder-runs']));
    }
    return minutes;
  }
}

import { none } from '#columns/vocabulary.ts';
import { isOpen } from '#engine/coverage/is-open.ts';
import { greatCircleKm } from '#engine/geo/sphere.ts';
import { paretoRoutes } from '#engine/routing/pareto/pareto-routes.ts';
import type { Row } from '#engine/units.ts';
import { arcsInto } from '../arcs-into.ts';
import { shortestTree } from '../dijkstra.ts';
import type { ParcelPath, PathLeg, PathProblem, RunnerUp } from './answer.ts';
import type { Ends } from './ends.ts';
import type { FacilityIds } from './facility-ids.ts';
import { hubKinds } from './hub-network.ts';
import { type Conditions, legTimes } from './leg-times.ts';
import { destinationLegs, type Origin, originLegs } from './origin-legs.ts';
import type { OutOfService } from './out-of-service.ts';
import { parcelGraph } from './parcel-graph.ts';
import type { ParcelNetwork } from './parcel-network.ts';
import type { ParcelEngineTables } from './parcel-tables.ts';
import type { TravelLeg } from './travel-leg.ts';
import type { Usable } from './usable.ts';

export interface PathSearch {
  readonly network: ParcelNetwork;
  readonly tables: ParcelEngineTables;
  readonly ends: Ends;
  readonly ids: FacilityIds;
  readonly origin: Origin;
  /** Demand row of the destination. */
  readonly point: Row;
  readonly village: boolean;
  readonly usable: Usable;
  readonly closed: OutOfService;
  readonly conditions: Conditions;
}

interface Paths {
  readonly problem: PathProblem | null;
  readonly paths: readonly ParcelPath[];
  readonly runnersUp: readonly RunnerUp[];
}

/** All paths that no other beats in hours, cost and hand-offs, or why there is none. */
export function parcelPaths(search: PathSearch): Paths {
  const { network, usable, closed, conditions, origin, point } = search;
  const problem = originProblem(search);
  if (problem) return { problem, paths: [], runnersUp: [] };
  const input = network.leafInput(usable, closed, conditions);
  const start = originLegs(origin, input);
  if (start.length === 0) return { problem: { reason: 'no-origin' }, paths: [], runnersUp: [] };
  const end = destinationLegs(point, search.village, input);
  if (end.length === 0) return { problem: noOutlet(search), paths: [], runnersUp: [] };
  const graph = parcelGraph(network.hubs, start, end);
  const { minutes, fen } = network.weights(graph, conditions);
  const permitted = network.permitted(graph, usable, closed);
  const networks = network.networks(graph);
  const terms = { hours: minutes, cost: fen, network: networks, permitted };
  const routes = paretoRoutes(graph.graph, arcsInto(graph.graph), terms, graph.source, graph.target);
  if (routes.length === 0) {
    const delivering = end.filter(({ mode }) => mode === 'round').map((leg) => nameOf(search, leg.network));
    return { problem: { reason: 'no-hand-over', networks: [...new Set(delivering)] }, paths: [], runnersUp: [] };
  }
  const paths = routes.map(({ hours, cost, handOffs, arcs }) => ({
    hours: hours / 60,
    cost: cost / 100,
    handOffs,
    legs: pathLegs(
      search,
      Array.from(arcs, (arc) => graph.leg(graph.graph.row[arc])),
    ),
  }));
  return { problem: null, paths, runnersUp: runnersUp() };

  /** For every network that delivers there and does so on none of the paths: its quickest. */
  function runnersUp(): RunnerUp[] {
    const shown = new Set(paths.map(({ legs }) => legs[legs.length - 1].network));
    const others = new Set(end.filter(({ mode, network: code }) => mode === 'round' && !shown.has(nameOf(search, code))).map((leg) => leg.network));
    return [...others].flatMap((code): RunnerUp[] => {
      const only = permitted.map((may, arc) => (graph.graph.head[arc] === graph.target && networks[arc] !== code ? 0 : may));
      const tree = shortestTree(graph.graph, { weight: minutes, permitted: only }, graph.source, graph.target);
      if (tree.cost[graph.target] === Number.POSITIVE_INFINITY) return [];
      let [cost, handOffs] = [0, 0];
      let after = none;
      for (let node = graph.target; node !== graph.source; node = graph.graph.tail[tree.arcInto[node]]) {
        const arc = tree.arcInto[node];
        cost += fen[arc];
        if (after !== none && networks[arc] !== after) handOffs++;
        after = networks[arc];
      }
      return [{ network: nameOf(search, code), hours: tree.cost[graph.target] / 60, cost: cost / 100, handOffs }];
    });
  }
}

function originProblem({ origin, closed, ids }: PathSearch): PathProblem | null {
  if (origin === 'warehouses' || !('facility' in origin) || !closed.facilities.has(origin.facility)) return null;
  return { reason: 'origin-closed', id: ids.id(origin.facility) };
}

/** The nearest outlet of any network, whoever may use it. */
function noOutlet({ tables, ends, point, network: { year } }: PathSearch): PathProblem {
  const { facilities } = tables;
  const door = ends.stop({ facility: none, point });
  let nearest = none;
  let nearestKm = Number.POSITIVE_INFINITY;
  for (let row = 0; row < facilities.rows; row++) {
    if (hubKinds.includes(facilities.kind[row]) || !isOpen(facilities, row, year)) continue;
    const km = greatCircleKm(door.lng, door.lat, facilities.lng[row], facilities.lat[row]);
    if (km < nearestKm) [nearest, nearestKm] = [row, km];
  }
  if (nearest === none) return { reason: 'no-outlet', nearestNetwork: null, nearestKm: null };
  return { reason: 'no-outlet', nearestNetwork: facilities.network.values[facilities.network.codes[nearest]], nearestKm };
}

function nameOf({ tables }: PathSearch, code: number): string {
  return tables.facilities.network.values[code];
}

function pathLegs(search: PathSearch, legs: readonly TravelLeg[]): PathLeg[] {
  const { ends, tables, conditions } = search;
  const { fromTerminal, toTerminal } = tables.lanes;
  return legs.map((leg, index) => ({
    mode: leg.mode,
    from: ends.stop(leg.from),
    to: ends.stop(leg.to),
    network: nameOf(search, leg.network),
    km: leg.km,
    ...legTimes(leg, conditions),
    handOff: index > 0 && leg.network !== legs[index - 1].network,
    border: leg.border,
    terminals:
      leg.lane === none
        ? []
        : [fromTerminal.values[fromTerminal.codes[leg.lane]], toTerminal.values[toTerminal.codes[leg.lane]]].filter((terminal) => terminal !== ''),
  }));
}

import { lanesOfFacilities } from '../../src/columns/data-set.ts';
import { decodeTable } from '../../src/columns/decode-table.ts';
import * as tables from '../../src/columns/tables.ts';
import { kinds, none } from '../../src/columns/vocabulary.ts';
import { CoverageEngine } from '../../src/engine/coverage/coverage-engine.ts';
import { greatCircleKm } from '../../src/engine/geo/sphere.ts';
import { type Graph, graphOf } from '../../src/engine/routing/graph.ts';
import { type LegPlan, legTimes, minutesOf } from '../../src/engine/routing/parcels/leg-times.ts';
import { ParcelNetwork } from '../../src/engine/routing/parcels/parcel-network.ts';
import { termValues } from '../../src/engine/routing/parcels/travel-terms.ts';
import { defaultState } from '../../src/url/state.ts';
import { uncompressed } from '../../src/worker/read-bytes.ts';
import { shippedData, shippedFile } from '../coverage/shipped-engine.ts';

/** The last legs of a seat by one network: from the centre that feeds its outlet to the door. */
interface LastLegs {
  readonly centre: number;
  readonly minutes: number;
}

/** The parcel network of the default data, all networks open to each other, once with its leaves as nodes and once by rule. Minutes. */
export interface ProductGraph {
  /** Centres, outlets and demand points as nodes. */
  readonly whole: Graph<'time'>;
  /** Centres only. */
  readonly hubs: Graph<'time'>;
  /** The centre nearest to the seat of every so many prefectures; the same node in both graphs. */
  readonly from: Int32Array;
  /** The demand point nearest to each seat, as a node of the whole graph. */
  readonly to: Int32Array;
  /** Its last legs, where the graph is of centres only. */
  readonly lastLegs: readonly (readonly LastLegs[])[];
}

/** Rows of the matrix that are asked for: all would take the plain search a minute each time, and each row takes as long as another. */
const everyNth = 12;

const conditions = { terms: termValues({}), detour: defaultState.detour };
const minutesBy = (plan: Pick<LegPlan, 'mode' | 'km' | 'endsAt' | 'handOver'>) =>
  minutesOf(legTimes({ ...plan, border: false, village: false, hours: null }, conditions));

export async function productGraph(): Promise<ProductGraph> {
  const data = await shippedData();
  const { file } = data.manifest.tables.lanes;
  const lanes = lanesOfFacilities(decodeTable(tables.lanes, await uncompressed(await shippedFile(file), file), file), data.facilityRow).columns;
  const { facilities, regions } = data.tables;
  const { demand, matrix } = new CoverageEngine({
    ...data.tables,
    settlementWeights: data.tables['settlement-weights'],
    demandHexagons: data.tables['demand-hexagons'],
    home: data.manifest.home,
  });
  const network = new ParcelNetwork({ facilities, lanes }, matrix, demand.rows, defaultState.year, () => '');
  const { hubs, feeders } = network;
  const centres = hubs.rows.length;
  const nodeOfOutlet = new Int32Array(facilities.rows).fill(none);
  let nodeCount = centres;
  for (let row = 0; row < facilities.rows; row++) if (feeders.slotOf[row] !== none) nodeOfOutlet[row] = nodeCount++;
  const firstPoint = nodeCount;
  const list = {
    tail: Array.from(hubs.arcs.tail),
    head: Array.from(hubs.arcs.head),
    time: Array.from(hubs.arcs.tail, (_, arc) => minutesOf(legTimes(hubs.plan(arc), conditions))),
  };
  const { graph } = graphOf({ nodeCount: centres, tail: list.tail.slice(), head: list.head.slice(), weights: { time: list.time.slice() } });
  const add = (tail: number, head: number, time: number) => {
    list.tail.push(tail);
    list.head.push(head);
    list.time.push(time);
  };

  const { lng, lat } = demand.points;
  const nearestTo = (rows: ArrayLike<number>, lngOf: ArrayLike<number>, latOf: ArrayLike<number>) => (seat: number) => {
    const km = Array.from(rows, (row) => greatCircleKm(lngOf[row], latOf[row], regions.lng[seat], regions.lat[seat]));
    return km.reduce((best, each, at) => (each < km[best] ? at : best), 0);
  };
  const seats = Array.from(regions.code.keys()).filter((row) => regions.level[row] === 1 && regions.inData[row] === 1);
  const points = seats.map(
    nearestTo(
      Int32Array.from({ length: demand.rows }, (_, row) => row),
      lng,
      lat,
    ),
  );
  const lastLegs = points.map((): LastLegs[] => []);
  const seatOfPoint = new Map(points.map((point, seat) => [point, seat]));
  const all = facilities.network.values;
  const delivering = defaultState.kind.map((kind) => kinds.indexOf(kind));
  for (const id of all) {
    const { node, km: feederKm, handOver } = feeders.feeding(id, all, new Set());
    const feeder = Float64Array.from(feederKm, (km) => minutesBy({ mode: 'feeder', km, endsAt: 'outlet', handOver }));
    for (let row = 0; row < facilities.rows; row++) {
      const slot = feeders.slotOf[row];
      if (slot !== none && all[facilities.network.codes[row]] === id && node[slot] !== none) add(node[slot], nodeOfOutlet[row], feeder[slot]);
    }
    const { row: outlet, km } = network.outlets(id, delivering);
    for (let point = 0; point < demand.rows; point++) {
      if (outlet[point] === none || km[point] > conditions.terms['round-km']) continue;
      const round = minutesBy({ mode: 'round', km: km[point], endsAt: 'door', handOver: false });
      add(nodeOfOutlet[outlet[point]], firstPoint + point, round);
      const slot = feeders.slotOf[outlet[point]];
      const seat = seatOfPoint.get(point);
      if (seat !== undefined && node[slot] !== none) lastLegs[seat].push({ centre: node[slot], minutes: feeder[slot] + round });
    }
  }
  const { tail, head, time } = list;
  return {
    whole: graphOf({ nodeCount: firstPoint + demand.rows, tail, head, weights: { time } }).graph,
    hubs: graph,
    from: Int32Array.from(seats, nearestTo(hubs.rows, facilities.lng, facilities.lat)).filter((_, seat) => seat % everyNth === 0),
    to: Int32Array.from(points, (point) => firstPoint + point),
    lastLegs,
  };
}

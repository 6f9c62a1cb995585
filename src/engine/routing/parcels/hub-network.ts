import type { Columns } from '#columns/schema.ts';
import type { facilities as facilityTable, lanes as laneTable } from '#columns/tables.ts';
import { kinds, modes, none } from '#columns/vocabulary.ts';
import { isOpen } from '#engine/coverage/is-open.ts';
import { NearestIndex } from '#engine/coverage/nearest-index.ts';
import { greatCircleKm } from '#engine/geo/sphere.ts';
import type { Row } from '#engine/units.ts';
import type { Node } from '../graph.ts';
import type { LegMode, LegPlan } from './leg-times.ts';

type Facilities = Columns<typeof facilityTable>;
type Lanes = Columns<typeof laneTable>;

/** Farthest that two networks' centres hand over by van, great circle. */
const handOverKm = 100;
const centreKind = kinds.indexOf('processing-centre');
/** Kinds that are not outlets: parcels start from them or pass through. Codes in `kinds`. */
export const hubKinds: readonly number[] = [kinds.indexOf('warehouse'), centreKind];

/** Arcs between processing centres, column by column, by tail. */
export interface HubArcs {
  /** Arcs of node n are `firstArc[n]` to `firstArc[n + 1]` - 1. */
  readonly firstArc: Int32Array;
  readonly tail: Int32Array;
  readonly head: Int32Array;
  readonly mode: readonly LegMode[];
  /** Great-circle km. */
  readonly km: Float64Array;
  /** Row in `lanes`; `none` for a hand-over by rule. */
  readonly lane: Int32Array;
  /** Published hours on the way; `none` where they follow from the speed. */
  readonly hours: Float64Array;
}

/** Processing centres open in a year and what joins them. Everything else is a leaf by rule. */
export class HubNetwork {
  /** Facility row of each node, ascending. */
  readonly rows: Int32Array;
  readonly nodeOf: ReadonlyMap<Row, Node>;
  /** Code of each node's network in the facilities' dictionary. */
  readonly network: Uint16Array;
  readonly arcs: HubArcs;
  readonly #facilities: Facilities;
  readonly #countryOf: (facility: Row) => string;

  constructor(facilities: Facilities, lanes: Lanes, year: number, countryOf: (facility: Row) => string) {
    this.#facilities = facilities;
    this.#countryOf = countryOf;
    const rows: number[] = [];
    for (let row = 0; row < facilities.rows; row++) if (facilities.kind[row] === centreKind && isOpen(facilities, row, year)) rows.push(row);
    this.rows = Int32Array.from(rows);
    this.nodeOf = new Map(rows.map((row, node) => [row, node]));
    this.network = Uint16Array.from(this.rows, (row) => facilities.network.codes[row]);
    this.arcs = this.#allArcs(lanes, year);
  }

  /** What an arc's hours and cost follow from. */
  plan(arc: number): LegPlan {
    const { tail, head, mode, km, hours } = this.arcs;
    return {
      mode: mode[arc],
      km: km[arc],
      endsAt: 'centre',
      handOver: this.network[tail[arc]] !== this.network[head[arc]],
      border: this.#countryOf(this.rows[tail[arc]]) !== this.#countryOf(this.rows[head[arc]]),
      village: false,
      hours: hours[arc] === none ? null : hours[arc],
    };
  }

  #allArcs(lanes: Lanes, year: number): HubArcs {
    const list: { tail: Node; head: Node; mode: LegMode; km: number; lane: Row; hours: number }[] = [];
    const { lng, lat } = this.#facilities;
    const kmBetween = (a: Row, b: Row) => greatCircleKm(lng[a], lat[a], lng[b], lat[b]);
    for (let lane = 0; lane < lanes.rows; lane++) {
      const tail = this.nodeOf.get(lanes.from[lane]);
      const head = this.nodeOf.get(lanes.to[lane]);
      if (tail === undefined || head === undefined || lanes.opened[lane] > year) continue;
      list.push({ tail, head, mode: modes[lanes.mode[lane]], km: kmBetween(lanes.from[lane], lanes.to[lane]), lane, hours: lanes.hours[lane] });
    }
    for (const other of new Set(this.network)) {
      const rows = this.rows.filter((_, node) => this.network[node] === other);
      const nearest = new NearestIndex(lng, lat, rows).nearestRows(
        Float64Array.from(this.rows, (row) => lng[row]),
        Float64Array.from(this.rows, (row) => lat[row]),
      );
      for (const [node, row] of nearest.row.entries()) {
        const head = this.nodeOf.get(row);
        if (head === undefined || this.network[node] === other || nearest.km[node] > handOverKm) continue;
        list.push({ tail: node, head, mode: 'hand-over', km: nearest.km[node], lane: none, hours: none });
      }
    }
    list.sort((a, b) => a.tail - b.tail);
    const firstArc = new Int32Array(this.rows.length + 1);
    for (const { tail } of list) firstArc[tail + 1]++;
    for (let node = 0; node < this.rows.length; node++) firstArc[node + 1] += firstArc[node];
    return {
      firstArc,
      tail: Int32Array.from(list, (arc) => arc.tail),
      head: Int32Array.from(list, (arc) => arc.head),
      mode: list.map((arc) => arc.mode),
      km: Float64Array.from(list, (arc) => arc.km),
      lane: Int32Array.from(list, (arc) => arc.lane),
      hours: Float64Array.from(list, (arc) => arc.hours),
    };
  }
}

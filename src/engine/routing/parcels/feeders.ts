import type { Columns } from '#columns/schema.ts';
import type { facilities as facilityTable } from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import { isOpen } from '#engine/coverage/is-open.ts';
import { NearestIndex, type NearestRows } from '#engine/coverage/nearest-index.ts';
import { RecentlyUsed } from '#engine/recently-used.ts';
import type { Degrees, Row } from '#engine/units.ts';
import { type HubNetwork, hubKinds } from './hub-network.ts';

type Facilities = Columns<typeof facilityTable>;

/** Farthest that an outlet is fed from, great circle: above the longest in the west of the country, below any over the sea. */
const feederMostKm = 1000;
const indexesMost = 64;
const feedingsMost = 24;

/** The centre that feeds each outlet of a network. */
export interface Feeding {
  /** Node of the centre in the hub network by slot of the outlet; `none` without one. */
  readonly node: Int32Array;
  readonly km: Float64Array;
  /** The outlets' own network has no centre that may be used, so another's feeds them. */
  readonly handOver: boolean;
}

/** Leaves by rule: an outlet is fed from the nearest centre of its own network, else from the nearest that may be used. */
export class Feeders {
  /** Number of each facility among the outlets of its network; `none` for hubs and what is not open. */
  readonly slotOf: Int32Array;
  readonly #facilities: Facilities;
  readonly #hubs: HubNetwork;
  readonly #outlets: ReadonlyMap<string, Int32Array>;
  readonly #indexes = new RecentlyUsed<NearestIndex>(indexesMost);
  readonly #feedings = new RecentlyUsed<Feeding>(feedingsMost);

  constructor(facilities: Facilities, hubs: HubNetwork, year: number) {
    this.#facilities = facilities;
    this.#hubs = hubs;
    this.slotOf = new Int32Array(facilities.rows).fill(none);
    const outlets = facilities.network.values.map((): number[] => []);
    for (let row = 0; row < facilities.rows; row++) {
      if (hubKinds.includes(facilities.kind[row]) || !isOpen(facilities, row, year)) continue;
      this.slotOf[row] = outlets[facilities.network.codes[row]].push(row) - 1;
    }
    this.#outlets = new Map(outlets.map((rows, code) => [facilities.network.values[code], Int32Array.from(rows)]));
  }

  /** The centre that feeds each outlet of a network, by `slotOf`. */
  feeding(network: string, centres: readonly string[], closed: ReadonlySet<Row>): Feeding {
    const own = centres.includes(network) && this.#centreRows([network], closed).length > 0;
    const from = own ? [network] : centres;
    return this.#feedings.get(this.#key(network, from, closed), () => {
      const { lng, lat } = this.#facilities;
      const rows = this.#outlets.get(network) ?? new Int32Array(0);
      const [lngs, lats] = [new Float64Array(rows.length), new Float64Array(rows.length)];
      for (let slot = 0; slot < rows.length; slot++) {
        lngs[slot] = lng[rows[slot]];
        lats[slot] = lat[rows[slot]];
      }
      const { row, km } = this.#index(from, closed).nearestRows(lngs, lats);
      const node = new Int32Array(rows.length).fill(none);
      for (let slot = 0; slot < rows.length; slot++) if (km[slot] <= feederMostKm) node[slot] = this.#hubs.nodeOf.get(row[slot]) ?? none;
      return { node, km, handOver: !own };
    });
  }

  /** The nearest centre of one network to a point, `none` without one within some km. */
  nearestCentre(network: string, closed: ReadonlySet<Row>, lng: Degrees, lat: Degrees, mostKm = feederMostKm): { row: Row; km: number } {
    const nearest: NearestRows = this.#index([network], closed).nearestRows([lng], [lat]);
    return { row: nearest.km[0] <= mostKm ? nearest.row[0] : none, km: nearest.km[0] };
  }

  #index(networks: readonly string[], closed: ReadonlySet<Row>): NearestIndex {
    return this.#indexes.get(this.#key('', networks, closed), () => {
      const { lng, lat } = this.#facilities;
      return new NearestIndex(lng, lat, this.#centreRows(networks, closed));
    });
  }

  #centreRows(networks: readonly string[], closed: ReadonlySet<Row>): Int32Array {
    const { network } = this.#facilities;
    return this.#hubs.rows.filter((row) => networks.includes(network.values[network.codes[row]]) && !closed.has(row));
  }

  /** Only closed centres of the networks asked about change an answer. */
  #key(network: string, centres: readonly string[], closed: ReadonlySet<Row>): string {
    const { network: column } = this.#facilities;
    const concerned = [...closed].filter((row) => this.#hubs.nodeOf.has(row) && [network, ...centres].includes(column.values[column.codes[row]]));
    return JSON.stringify([network, centres, concerned.sort()]);
  }
}

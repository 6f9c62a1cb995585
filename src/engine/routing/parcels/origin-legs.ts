import type { Columns } from '#columns/schema.ts';
import type { facilities as facilityTable } from '#columns/tables.ts';
import { kinds, none } from '#columns/vocabulary.ts';
import { isOpen } from '#engine/coverage/is-open.ts';
import type { Row } from '#engine/units.ts';
import type { Feeders } from './feeders.ts';
import type { HubNetwork } from './hub-network.ts';
import type { OutOfService } from './out-of-service.ts';
import { atFacility, atPoint, type TravelLeg } from './travel-leg.ts';
import type { Usable } from './usable.ts';

type Facilities = Columns<typeof facilityTable>;

/** Where parcels start: a facility, a seller at a demand point, or any warehouse that may be used. */
export type Origin = { readonly facility: Row } | { readonly point: Row } | 'warehouses';

export interface LeafInput {
  readonly facilities: Facilities;
  readonly hubs: HubNetwork;
  readonly feeders: Feeders;
  readonly usable: Usable;
  readonly closed: OutOfService;
  readonly year: number;
  /** Outlets within a round of a demand point: the nearest of each network that may be used. */
  readonly outletsAt: (point: Row) => readonly { readonly outlet: Row; readonly km: number }[];
}

const plain = { hours: null, border: false, handOver: false, village: false, lane: none } as const;
const warehouse = kinds.indexOf('warehouse');
const centre = kinds.indexOf('processing-centre');
/** A warehouse hands its parcels to centres of other networks within this, great circle. */
const warehouseKm = 300;

/** Legs from where parcels start to processing centres; empty where there is no way to one. */
export function originLegs(origin: Origin, input: LeafInput): TravelLeg[] {
  if (origin === 'warehouses') return startRows(input).flatMap((row) => facilityLegs(row, input));
  if ('facility' in origin) return facilityLegs(origin.facility, input);
  return input.outletsAt(origin.point).flatMap(({ outlet, km }) => {
    const network = input.facilities.network.codes[outlet];
    const collect = { ...plain, mode: 'collect', km, endsAt: 'outlet', from: atPoint(origin.point), to: atFacility(outlet), network } as const;
    return [collect, ...feederLegs(outlet, input)];
  });
}

/** Warehouses that may be used, or processing centres where there are none. */
function startRows({ facilities, usable, closed, hubs, year }: LeafInput): Row[] {
  const rows: Row[] = [];
  for (let row = 0; row < facilities.rows; row++) {
    if (facilities.kind[row] !== warehouse || closed.facilities.has(row) || !isOpen(facilities, row, year)) continue;
    if (usable.warehouses.includes(facilities.network.values[facilities.network.codes[row]])) rows.push(row);
  }
  if (rows.length > 0) return rows;
  return Array.from(hubs.rows).filter(
    (row) => !closed.facilities.has(row) && usable.centres.includes(facilities.network.values[facilities.network.codes[row]]),
  );
}

function facilityLegs(row: Row, input: LeafInput): TravelLeg[] {
  const { facilities, closed, usable, feeders } = input;
  if (closed.facilities.has(row)) return [];
  const network = facilities.network.codes[row];
  const pick: TravelLeg = { ...plain, mode: 'pick', km: 0, endsAt: 'centre', from: atFacility(row), to: atFacility(row), network };
  if (facilities.kind[row] === centre) return [pick];
  if (facilities.kind[row] !== warehouse) return [pick, ...feederLegs(row, input)];
  const own = facilities.network.values[network];
  const feeder = usable.centres.flatMap((name): TravelLeg[] => {
    const nearest = feeders.nearestCentre(name, closed.facilities, facilities.lng[row], facilities.lat[row], name === own ? undefined : warehouseKm);
    return nearest.row === none ? [] : [feederLeg(row, nearest.row, nearest.km, facilities)];
  });
  return [pick, ...feeder];
}

/** From an outlet to the centre that it belongs to. */
function feederLegs(outlet: Row, { facilities, hubs, feeders, usable, closed }: LeafInput): TravelLeg[] {
  const { node, km } = feeders.feeding(facilities.network.values[facilities.network.codes[outlet]], usable.centres, closed.facilities);
  const slot = feeders.slotOf[outlet];
  return slot === none || node[slot] === none ? [] : [feederLeg(outlet, hubs.rows[node[slot]], km[slot], facilities)];
}

function feederLeg(from: Row, to: Row, km: number, { network }: Facilities): TravelLeg {
  const handOver = network.codes[from] !== network.codes[to];
  return { ...plain, mode: 'feeder', km, endsAt: 'centre', handOver, from: atFacility(from), to: atFacility(to), network: network.codes[to] };
}

/** Legs from processing centres to a demand point, through the nearest outlet of each network that may be used. */
export function destinationLegs(point: Row, village: boolean, { facilities, hubs, feeders, usable, closed, outletsAt }: LeafInput): TravelLeg[] {
  const { network } = facilities;
  return outletsAt(point).flatMap(({ outlet, km }): TravelLeg[] => {
    const feeding = feeders.feeding(network.values[network.codes[outlet]], usable.centres, closed.facilities);
    const slot = feeders.slotOf[outlet];
    if (slot === none || feeding.node[slot] === none) return [];
    const from = hubs.rows[feeding.node[slot]];
    const to = { network: network.codes[outlet] } as const;
    const handOver = network.codes[from] !== network.codes[outlet];
    return [
      { ...plain, ...to, mode: 'feeder', km: feeding.km[slot], endsAt: 'outlet', handOver, from: atFacility(from), to: atFacility(outlet) },
      { ...plain, ...to, mode: 'round', km, endsAt: 'door', village, from: atFacility(outlet), to: atPoint(point) },
    ];
  });
}

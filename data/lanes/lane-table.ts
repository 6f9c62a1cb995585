import type { Columns } from '../../src/columns/schema.ts';
import type { facilities as facilityTable, lanes as laneTable } from '../../src/columns/tables.ts';
import { type Mode, modes, none, type Status, statuses } from '../../src/columns/vocabulary.ts';
import { greatCircleKm } from '../../src/engine/geo/sphere.ts';
import type { Row } from '../../src/engine/units.ts';
import type { Place } from '../places/place.ts';
import { facts } from '../read/csv.ts';
import { romanised, shortName } from '../regions/romanised.ts';
import { dictionaryOf } from '../write/dictionary-of.ts';
import { airports } from './airports.ts';
import { type Centres, centresOf, nearestFirst } from './centres.ts';

type Facilities = Columns<typeof facilityTable>;

interface Lane {
  readonly from: Row;
  readonly to: Row;
  readonly mode: Mode;
  readonly terminals: readonly [from: string, to: string];
  readonly hours: number;
  readonly opened: number;
  readonly status: Status;
  readonly source: string;
}

/** Neighbouring main centres and gateways that a main centre is joined with by road. */
const neighbours = 5;
const nearestGateways = 4;
/** An airport serves the network's main centre nearest to it, if there is one within this many km. */
const airportKm = 120;
/** No flight is worth its handling below this. */
const flightKm = 500;

/** Line-haul of every network: by road everywhere, by rail and air as `facts/` list them, and across the border. Each lane runs both ways. */
export function laneColumns(facilities: Facilities, places: readonly Place[]): Columns<typeof laneTable> {
  const networks = centresOf(facilities, places);
  const oneWay = [...networks.flatMap((centres) => roadLanes(facilities, centres, places)), ...railLanes(networks), ...airLanes(networks, facilities)];
  const bothWays = oneWay.flatMap((lane) => [lane, { ...lane, from: lane.to, to: lane.from, terminals: lane.terminals.toReversed() as [string, string] }]);
  const named = new Map(bothWays.map((lane) => [`${lane.from} ${lane.to} ${lane.mode}`, lane]));
  const rows = [...named.values()].sort((a, b) => a.from - b.from || a.to - b.to || modes.indexOf(a.mode) - modes.indexOf(b.mode));
  return {
    rows: rows.length,
    from: Int32Array.from(rows, (row) => row.from),
    to: Int32Array.from(rows, (row) => row.to),
    mode: Uint8Array.from(rows, (row) => modes.indexOf(row.mode)),
    fromTerminal: dictionaryOf(rows.map((row) => row.terminals[0])),
    toTerminal: dictionaryOf(rows.map((row) => row.terminals[1])),
    hours: Float64Array.from(rows, (row) => row.hours),
    opened: Int16Array.from(rows, (row) => row.opened),
    status: Uint8Array.from(rows, (row) => statuses.indexOf(row.status)),
    source: dictionaryOf(rows.map((row) => row.source)),
  };
}

/** Each centre with the main one of its prefecture, main ones with their neighbours and nearest gateways, gateways with each other. */
function roadLanes(facilities: Facilities, { all, main, gateways }: Centres, places: readonly Place[]): Lane[] {
  const road = (from: Row, to: Row): Lane => ({
    from,
    to,
    mode: 'road',
    terminals: ['', ''],
    hours: none,
    opened: Math.max(facilities.opened[from], facilities.opened[to]),
    status: 'modelled',
    source: 'model: line-haul by road',
  });
  const mains = [...main.values()];
  const at = (row: Row) => [facilities.lng[row], facilities.lat[row]] as const;
  const local = all.flatMap((row) => {
    const centre = main.get(places[facilities.place[row]].prefecture);
    return centre === undefined || centre === row ? [] : [road(row, centre)];
  });
  const near = mains.flatMap((row) => {
    const others = (rows: readonly Row[]) =>
      nearestFirst(
        facilities,
        rows.filter((other) => other !== row),
        at(row),
      );
    return [...others(mains).slice(0, neighbours), ...others(gateways).slice(0, nearestGateways)].map((other) => road(row, other.row));
  });
  const trunk = gateways.flatMap((row, index) => gateways.slice(index + 1).map((other) => road(row, other)));
  return [...local, ...near, ...trunk];
}

function railLanes(networks: readonly Centres[]): Lane[] {
  const codes = new Map(facts('prefectures').map((record) => [shortName(record.name_zh), Number(record.code)]));
  return facts('rail-lanes').map((record) => {
    const centre = (name: string) => {
      const row = networks.find(({ network }) => network === record.network)?.main.get(codes.get(name) ?? none);
      if (row === undefined) throw new Error(`rail-lanes.csv: ${record.network} has no centre in ${name}.`);
      return row;
    };
    const [from, to] = [centre(record.from_zh), centre(record.to_zh)];
    return {
      from,
      to,
      mode: 'rail',
      terminals: [romanised(record.from_zh), romanised(record.to_zh)],
      hours: record.hours ? Number(record.hours) : none,
      opened: Number(record.opened),
      status: record.status as Status,
      source: record.source,
    };
  });
}

/** Flights within a network, and those that hand over to another abroad. */
function airLanes(networks: readonly Centres[], facilities: Facilities): Lane[] {
  const stations = new AirStations(networks, facilities);
  const inland = facts('air-lanes').flatMap((record) =>
    record.spokes.split(' ').flatMap((spoke) => flight(stations, record, [record.network, record.hub], [record.network, spoke])),
  );
  const across = facts('border-lanes').flatMap((record) => flight(stations, record, [record.network, record.from], [record.to_network, record.to]));
  return [...inland, ...across];
}

type AtAirport = readonly [network: string, iata: string];

/** Which centre a network flies from at each airport. */
class AirStations {
  readonly #networks: readonly Centres[];
  readonly #positions = airports();
  readonly facilities: Facilities;

  constructor(networks: readonly Centres[], facilities: Facilities) {
    this.#networks = networks;
    this.facilities = facilities;
  }

  /** Row of the network's main centre nearest to the airport; `none` where it has none near. */
  centre([network, iata]: AtAirport): Row {
    const at = this.#positions.get(iata);
    if (!at) throw new Error(`No airport is called ${iata}.`);
    const mains = this.#networks.find((centres) => centres.network === network)?.main.values() ?? [];
    const nearest = nearestFirst(this.facilities, [...mains], at).at(0);
    return nearest && nearest.km <= airportKm ? nearest.row : none;
  }
}

/** The flight between the centres of two airports; none where one has no centre near or the way is too short. */
function flight(stations: AirStations, record: Record<string, string>, leaves: AtAirport, arrives: AtAirport): Lane[] {
  const { facilities } = stations;
  const [from, to] = [stations.centre(leaves), stations.centre(arrives)];
  if (from === none || to === none || from === to) return [];
  if (greatCircleKm(facilities.lng[from], facilities.lat[from], facilities.lng[to], facilities.lat[to]) < flightKm) return [];
  return [
    {
      from,
      to,
      mode: 'air',
      terminals: [leaves[1], arrives[1]],
      hours: none,
      opened: Math.max(Number(record.opened), facilities.opened[from], facilities.opened[to]),
      status: record.status as Status,
      source: record.source,
    },
  ];
}

import { none, settlements } from '#columns/vocabulary.ts';
import type { CoverageEngine } from '#engine/coverage/coverage-engine.ts';
import type { HoursSource, Underway } from '#engine/coverage/hours-source.ts';
import { NearestIndex } from '#engine/coverage/nearest-index.ts';
import type { Sources } from '#engine/coverage/sources.ts';
import { RecentlyUsed } from '#engine/recently-used.ts';
import type { Degrees, Row } from '#engine/units.ts';
import type { HoursReachAnswer, RoutesAnswer } from './answer.ts';
import { Ends } from './ends.ts';
import { FacilityIds } from './facility-ids.ts';
import { hoursReach } from './hours-reach.ts';
import type { Origin } from './origin-legs.ts';
import { type OutOfService, outOfService } from './out-of-service.ts';
import { ParcelNetwork } from './parcel-network.ts';
import { type PathSearch, parcelPaths } from './parcel-paths.ts';
import type { ParcelEngineTables, TravelHours } from './parcel-tables.ts';
import { type HoursReachQuestion, type RoutesQuestion, type TravelQuestion, travelKey } from './question.ts';
import { termValues } from './travel-terms.ts';
import { type Usable, type UsableBeforeAfter, usableAmong, usableFor, usableThrough } from './usable.ts';

const rural = settlements.indexOf('rural');
const yearsMost = 3;
/** Choices whose hours are kept; each takes 16 bytes a demand point: 3.5 MB of 217,500. */
const hoursMost = 12;
/** The same of sets of networks that open all to each other; 8 bytes a demand point. */
const amongMost = 16;

/** Answers about parcels on their way. Shares demand, distances and filters with the coverage engine. */
export class ParcelEngine implements HoursSource {
  readonly ids: FacilityIds;
  readonly #coverage: CoverageEngine;
  readonly #tables: ParcelEngineTables;
  readonly #ends: Ends;
  readonly #networks = new RecentlyUsed<ParcelNetwork>(yearsMost);
  #pointIndex: NearestIndex | undefined;
  readonly #hours = new RecentlyUsed<TravelHours>(hoursMost);
  readonly #among = new RecentlyUsed<Float64Array>(amongMost);

  constructor(coverage: CoverageEngine, tables: ParcelEngineTables) {
    this.#coverage = coverage;
    this.#tables = tables;
    this.ids = new FacilityIds(tables.facilities, tables.places);
    this.#ends = new Ends(tables, coverage.demand, this.ids);
  }

  /** Hours from where parcels start to every demand point. */
  hours(question: TravelQuestion): TravelHours {
    return this.#hours.get(travelKey(question), () => this.#hoursOf(usableFor(question, this.#tables), question));
  }

  hoursThrough(sources: Sources, underway: Underway): TravelHours {
    return this.#hours.get(`through ${JSON.stringify([sourceNames(sources), underway.year, underway.tierList, underway.travel])}`, () =>
      this.#hoursOf(usableThrough(sources), underway),
    );
  }

  /** Hours to every demand point if the networks opened all that they have to each other. */
  hoursAmong(networks: readonly string[], question: Parameters<HoursSource['hoursAmong']>[1]): Float64Array {
    const usable = usableAmong(networks, question.kinds);
    return this.#among.get(JSON.stringify([usable.key, question.year, question.travel]), () => this.#hoursBy(question, usable));
  }

  /** Reach by band and tier, by area, and what closing does. */
  reach(question: HoursReachQuestion): HoursReachAnswer {
    const open = { ...question, travel: { ...question.travel, closed: [] } };
    const isBroken = question.travel.closed.length > 0;
    return hoursReach({
      question,
      coverage: this.#coverage,
      hours: this.hours(question),
      unbroken: isBroken ? this.hours(open).after : null,
      unknownClosed: this.#closed(question).unknown,
    });
  }

  /** Paths of a parcel between two ends, with and without the agreements. */
  routes(question: RoutesQuestion): RoutesAnswer {
    const closed = this.#closed(question);
    const ends = this.#ends.between(question.travel.from, question.to, question.year);
    const nothing = { paths: [], without: { problem: null, paths: [] }, runnersUp: [], unknownClosed: closed.unknown };
    if ('problem' in ends) return { from: ends.from, to: ends.to, problem: ends.problem, ...nothing };
    const { before, after } = usableFor(question, this.#tables);
    const cell = this.#coverage.demand.cells(question.tierList)[ends.point];
    const usable = after.find(({ cells }) => cells[cell] === 1)?.usable ?? before;
    const search: Omit<PathSearch, 'usable'> = {
      network: this.#network(question.year),
      tables: this.#tables,
      ends: this.#ends,
      ids: this.ids,
      origin: ends.origin,
      point: ends.point,
      village: this.#coverage.demand.points.settlement[ends.point] === rural,
      closed,
      conditions: conditionsOf(question),
    };
    const shared = parcelPaths({ ...search, usable });
    const alone = usable.key === before.key ? shared : parcelPaths({ ...search, usable: before });
    return {
      from: ends.from,
      to: ends.to,
      problem: shared.problem,
      paths: shared.paths,
      runnersUp: shared.runnersUp,
      without: { problem: alone.problem, paths: alone.paths },
      unknownClosed: closed.unknown,
    };
  }

  /** Id of the demand point nearest to a position: a place, with `.n` for one of its villages. */
  nearestPoint(lng: Degrees, lat: Degrees): string {
    const { points } = this.#coverage.demand;
    this.#pointIndex ??= new NearestIndex(points.lng, points.lat);
    const [row] = this.#pointIndex.nearestRows([lng], [lat]).row;
    const code = this.#tables.places.code[points.place[row]];
    return points.point[row] === 0 ? String(code) : `${code}.${points.point[row]}`;
  }

  #hoursOf({ before, after }: UsableBeforeAfter, question: Underway): TravelHours {
    const cells = this.#coverage.demand.cells(question.tierList);
    const own = this.#hoursBy(question, before);
    const best = own.slice();
    for (const group of after) {
      if (group.usable.key === before.key) continue;
      const shared = this.#hoursBy(question, group.usable);
      for (let row = 0; row < best.length; row++) if (group.cells[cells[row]] === 1 && shared[row] < best[row]) best[row] = shared[row];
    }
    return { before: own, after: best };
  }

  #hoursBy(question: Pick<TravelQuestion, 'travel' | 'year'>, usable: Usable): Float64Array {
    const origin = this.#origin(question);
    const demandRows = this.#coverage.demand.rows;
    if (origin === null) return new Float64Array(demandRows).fill(Number.POSITIVE_INFINITY);
    const minutes = this.#network(question.year).minutesToDemand(origin, usable, this.#closed(question), conditionsOf(question));
    for (let row = 0; row < minutes.length; row++) minutes[row] /= 60;
    return minutes;
  }

  /** Null for an origin that the data does not know. */
  #origin({ travel, year }: Pick<TravelQuestion, 'travel' | 'year'>): Origin | null {
    return travel.from === null ? 'warehouses' : this.#ends.origin(travel.from, year);
  }

  #closed({ travel }: Pick<TravelQuestion, 'travel'>): OutOfService {
    return outOfService(travel.closed, (id) => this.ids.row(id));
  }

  #network(year: number): ParcelNetwork {
    const { regions, countyOfPlace } = this.#coverage.demand.hierarchy;
    const countryOf = (facility: Row) => {
      const county = countyOfPlace[this.#tables.facilities.place[facility]];
      return county === none ? '' : regions.country.values[regions.country.codes[county]];
    };
    return this.#networks.get(String(year), () => new ParcelNetwork(this.#tables, this.#coverage.matrix, this.#coverage.demand.rows, year, countryOf));
  }
}

function sourceNames({ own, opened }: Sources): unknown {
  return [own, opened].map((sources) => sources.map(({ network, kind, scope }) => [network, kind, scope?.join('')]));
}

function conditionsOf({ travel }: Pick<TravelQuestion, 'travel'>) {
  return { terms: termValues(travel.terms), detour: travel.detour };
}

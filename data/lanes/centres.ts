import type { Columns } from '../../src/columns/schema.ts';
import type { facilities as facilityTable } from '../../src/columns/tables.ts';
import { kinds } from '../../src/columns/vocabulary.ts';
import { greatCircleKm } from '../../src/engine/geo/sphere.ts';
import type { Degrees, RegionCode, Row } from '../../src/engine/units.ts';
import type { Place } from '../places/place.ts';
import { collectedShares, provinceCollected } from '../volumes/collected.ts';

type Facilities = Columns<typeof facilityTable>;

/** Processing centres of one network by what they do. */
export interface Centres {
  readonly network: string;
  /** All rows, in table order. */
  readonly all: readonly Row[];
  /** Main centre of each prefecture: the first to open, of the largest. */
  readonly main: ReadonlyMap<RegionCode, Row>;
  /** Main centres that are joined with each other. */
  readonly gateways: readonly Row[];
}

/** Gateways of a courier: the main centres of the prefectures that collect most parcels, and one in every province. */
const busiest = 40;
/** Gateways of the post: national and inter-provincial mail centres, by their capacity. */
const postGatewayCapacity = 400_000;
/** Year whose parcels rank the prefectures. */
const rankYear = 2014;

/** The processing centres of every network that has some. */
export function centresOf(facilities: Facilities, places: readonly Place[]): Centres[] {
  const centre = kinds.indexOf('processing-centre');
  const rowsOf = new Map<string, Row[]>();
  for (let row = 0; row < facilities.rows; row++) {
    if (facilities.kind[row] !== centre) continue;
    const network = facilities.network.values[facilities.network.codes[row]];
    rowsOf.set(network, [...(rowsOf.get(network) ?? []), row]);
  }
  const parcels = prefectureParcels();
  return [...rowsOf].map(([network, all]) => {
    const prefectureOf = (row: Row) => places[facilities.place[row]].prefecture;
    const main = new Map<RegionCode, Row>();
    for (const row of all) {
      const best = main.get(prefectureOf(row));
      const goesBefore = (other: Row) =>
        facilities.opened[row] < facilities.opened[other] ||
        (facilities.opened[row] === facilities.opened[other] && facilities.capacity[row] > facilities.capacity[other]);
      if (best === undefined || goesBefore(best)) main.set(prefectureOf(row), row);
    }
    const ranked = [...main].sort(([a], [b]) => (parcels.get(b) ?? 0) - (parcels.get(a) ?? 0) || a - b);
    const firstOfProvince = new Set(
      ranked.filter(([code], i) => ranked.findIndex(([other]) => provinceOf(other) === provinceOf(code)) === i).map(([, row]) => row),
    );
    const isGateway = (row: Row, rank: number) =>
      network === 'china-post' ? facilities.capacity[row] >= postGatewayCapacity : rank < busiest || firstOfProvince.has(row);
    return { network, all, main, gateways: ranked.filter(([, row], rank) => isGateway(row, rank)).map(([, row]) => row) };
  });
}

/** The nearest of some facilities to a point, nearest first; of equally near ones the lower row. */
export function nearestFirst({ lng, lat }: Facilities, rows: readonly Row[], at: readonly [Degrees, Degrees]): { row: Row; km: number }[] {
  return rows.map((row) => ({ row, km: greatCircleKm(lng[row], lat[row], ...at) })).sort((a, b) => a.km - b.km || a.row - b.row);
}

function provinceOf(prefecture: RegionCode): RegionCode {
  return Math.floor(prefecture / 10_000);
}

function prefectureParcels(): Map<RegionCode, number> {
  const provinces = provinceCollected();
  return new Map(collectedShares().map(({ prefecture, province, share }) => [prefecture, share * (provinces.get(province)?.get(rankYear) ?? 0)]));
}

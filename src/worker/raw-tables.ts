import { type Cell, csv } from '#columns/csv.ts';
import type { DataSet } from '#columns/data-set.ts';
import { facilityId } from '#columns/facility-id.ts';
import { kinds, none, positions, settlements, statuses, tiers } from '#columns/vocabulary.ts';
import type { Demand } from '#engine/demand/demand.ts';

const known = (value: number): number | null => (value === none ? null : value);

/** The facilities, row by row, in words and degrees: what anyone needs to recompute an answer. */
export function facilitiesCsv({ tables: { facilities, places } }: DataSet): Uint8Array<ArrayBuffer> {
  const header = ['id', 'network', 'kind', 'place', 'anchor', 'lng', 'lat', 'capacity', 'opened', 'closed', 'status', 'source'];
  return csv(header, facilities.rows, (row): Cell[] => {
    const network = facilities.network.values[facilities.network.codes[row]];
    const place = places.code[facilities.place[row]];
    return [
      facilityId(network, place, facilities.ordinal[row]),
      network,
      kinds[facilities.kind[row]],
      place,
      facilities.anchor[row],
      facilities.lng[row],
      facilities.lat[row],
      known(facilities.capacity[row]),
      known(facilities.opened[row]),
      known(facilities.closed[row]),
      statuses[facilities.status[row]],
      facilities.source.values[facilities.source.codes[row]],
    ];
  });
}

/** The demand points, row by row, with the parcels of the year and the tiers of the list. */
export function demandCsv({ tables: { places, regions } }: DataSet, demand: Demand, year: number, tierList: string): Uint8Array<ArrayBuffer> {
  const header = [
    'id',
    'place',
    'point',
    'county',
    'prefecture',
    'province',
    'country',
    'tier',
    'settlement',
    'lng',
    'lat',
    'position',
    'people',
    'parcels',
    'villages',
    'year',
  ];
  const { points, hierarchy } = demand;
  const parcels = demand.parcels(year);
  const cells = demand.cells(tierList);
  const codeOf = (region: number) => (region === none ? null : regions.code[region]);
  return csv(header, demand.rows, (row): Cell[] => {
    const place = points.place[row];
    const county = demand.county[row];
    return [
      `${places.code[place]}-${points.point[row]}`,
      places.code[place],
      points.point[row],
      codeOf(county),
      codeOf(county === none ? none : hierarchy.prefectureOf[county]),
      codeOf(county === none ? none : hierarchy.provinceOf[county]),
      county === none ? null : regions.country.values[regions.country.codes[county]],
      tiers[Math.floor(cells[row] / settlements.length)],
      settlements[points.settlement[row]],
      points.lng[row],
      points.lat[row],
      positions[places.position[place]],
      points.people[row],
      parcels[row],
      points.villages[row],
      year,
    ];
  });
}

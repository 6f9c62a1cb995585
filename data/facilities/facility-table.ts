import type { Columns } from '../../src/columns/schema.ts';
import type { facilities as facilityTable } from '../../src/columns/tables.ts';
import { kinds, statuses } from '../../src/columns/vocabulary.ts';
import { dictionaryOf } from '../write/dictionary-of.ts';
import type { Facility } from './facility.ts';

/**
 * Facilities in the order of their places, then by rule, demand point, site and year: those at one site are neighbours in the file.
 * The ordinal counts through the place, so an id stays when facilities are added elsewhere.
 */
export function facilityColumns(facilities: readonly Facility[], networkOrder: readonly string[]): Columns<typeof facilityTable> {
  const network = new Map(networkOrder.map((id, i) => [id, i]));
  const sources = [...new Set(facilities.map((facility) => facility.source))];
  const rule = new Map(sources.map((source, i) => [source, i]));
  const keys = facilities.map((facility) => ({ facility, rule: rule.get(facility.source) ?? 0, network: network.get(facility.network) ?? 0 }));
  keys.sort(
    (left, right) =>
      left.facility.place - right.facility.place ||
      left.rule - right.rule ||
      left.facility.anchor - right.facility.anchor ||
      left.facility.lng - right.facility.lng ||
      left.facility.lat - right.facility.lat ||
      left.facility.opened - right.facility.opened ||
      left.network - right.network ||
      left.facility.closed - right.facility.closed,
  );
  const rows = keys.map(({ facility }) => facility);
  const ordinal = new Uint16Array(rows.length);
  rows.forEach((row, i) => {
    ordinal[i] = i > 0 && rows[i - 1].place === row.place ? ordinal[i - 1] + 1 : 1;
  });
  return {
    rows: rows.length,
    place: Int32Array.from(rows, (row) => row.place),
    anchor: Uint8Array.from(rows, (row) => row.anchor),
    network: dictionaryOf(rows.map((row) => row.network)),
    ordinal,
    kind: Uint8Array.from(rows, (row) => kinds.indexOf(row.kind)),
    lng: Float64Array.from(rows, (row) => row.lng),
    lat: Float64Array.from(rows, (row) => row.lat),
    capacity: Int32Array.from(rows, (row) => row.capacity),
    opened: Int16Array.from(rows, (row) => row.opened),
    closed: Int16Array.from(rows, (row) => row.closed),
    status: Uint8Array.from(rows, (row) => statuses.indexOf(row.status)),
    source: dictionaryOf(rows.map((row) => row.source)),
  };
}

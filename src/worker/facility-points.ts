import type { DataSet } from '#columns/data-set.ts';
import { kinds } from '#columns/vocabulary.ts';
import type { CoverageEngine } from '#engine/coverage/coverage-engine.ts';
import type { FacilityPoints, FacilityQuestion } from './protocol.ts';

/** Facilities of the kinds and networks that are open at the end of the year, in the order of the table: by place. */
export function facilityPoints({ tables: { facilities, networks } }: DataSet, engine: CoverageEngine, question: FacilityQuestion): FacilityPoints {
  const ids = Array.from(networks.id.codes, (code) => networks.id.values[code]);
  const wanted = ids.filter((id) => question.net === null || question.net.includes(id));
  const open = wanted.flatMap((network) => question.kinds.map((kind) => engine.matrix.openRows(network, kinds.indexOf(kind), question.year)));
  const row = new Int32Array(open.reduce((sum, rows) => sum + rows.length, 0));
  let offset = 0;
  for (const rows of open) {
    row.set(rows, offset);
    offset += rows.length;
  }
  row.sort();
  const rowOfNetwork = facilities.network.values.map((id) => ids.indexOf(id));
  return {
    row,
    lng: Float64Array.from(row, (facility) => facilities.lng[facility]),
    lat: Float64Array.from(row, (facility) => facilities.lat[facility]),
    network: Uint8Array.from(row, (facility) => rowOfNetwork[facilities.network.codes[facility]]),
    kind: Uint8Array.from(row, (facility) => facilities.kind[facility]),
  };
}

import type { DataSet } from '#columns/data-set.ts';
import type { FacilityPoints, FacilitySorts } from './protocol.ts';

/** Where all facilities lie and what sort each is of. */
export function facilityPoints({ facilities, networks }: Pick<DataSet['tables'], 'facilities' | 'networks'>): FacilityPoints {
  const { rows, network, kind, opened, closed } = facilities;
  const ids = Array.from(networks.id.codes, (code) => networks.id.values[code]);
  const rowOfNetwork = network.values.map((id) => ids.indexOf(id));
  const sorts: { network: number; kind: number; opened: number; closed: number }[] = [];
  const sortOf = new Map<number, number>();
  const code = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    // Two numbers below 2^8 and two years, which are below 2^15 and at least -1: together below 2^48, so exact.
    const key = ((network.codes[row] * 256 + kind[row]) * 65_536 + opened[row] + 1) * 65_536 + closed[row] + 1;
    let sort = sortOf.get(key);
    if (sort === undefined) {
      sort = sorts.length;
      sortOf.set(key, sort);
      sorts.push({ network: rowOfNetwork[network.codes[row]], kind: kind[row], opened: opened[row], closed: closed[row] });
    }
    code[row] = sort;
  }
  return { lng: facilities.lng.slice(), lat: facilities.lat.slice(), code: sorts.length <= 65_536 ? Uint16Array.from(code) : code, sorts: columnsOf(sorts) };
}

function columnsOf(sorts: readonly { network: number; kind: number; opened: number; closed: number }[]): FacilitySorts {
  return {
    network: Uint8Array.from(sorts, (sort) => sort.network),
    kind: Uint8Array.from(sorts, (sort) => sort.kind),
    opened: Int16Array.from(sorts, (sort) => sort.opened),
    closed: Int16Array.from(sorts, (sort) => sort.closed),
  };
}

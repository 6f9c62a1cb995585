import type { CheckedTable } from './check-table.ts';
import type { Named } from './duplicates.ts';
import type { Positions } from './positions.ts';

/** Where the rows that load lie, one file after the other. */
export function pointsOf(files: readonly (Positions & Pick<CheckedTable, 'kept'>)[]): Positions {
  const total = files.reduce((sum, { kept }) => sum + kept.length, 0);
  const [allLng, allLat] = [new Float64Array(total), new Float64Array(total)];
  let at = 0;
  for (const { kept, lng, lat } of files) {
    for (let index = 0; index < kept.length; index++, at++) {
      allLng[at] = lng[kept[index]];
      allLat[at] = lat[kept[index]];
    }
  }
  return { lng: allLng, lat: allLat };
}

/** The rows that load of all files of facilities, one file after the other. */
export function facilitiesOf(files: readonly CheckedTable[]): {
  named: Named;
  file: Uint16Array;
  nameOf: (index: number) => string;
  networkOf: (index: number) => string;
  /** Row number in its file. */
  numberOf: (index: number) => number;
} {
  const { lng, lat } = pointsOf(files);
  const total = lng.length;
  const [file, row, network] = [new Uint16Array(total), new Int32Array(total), new Int32Array(total)];
  const codes = new Map<string, number>();
  let at = 0;
  for (const [number, checked] of files.entries()) {
    const { count, codes: groups, word } = checked.fields.words('network');
    const codeOf = Int32Array.from({ length: count }, (_, group) => {
      const code = codes.get(word(group)) ?? codes.size;
      codes.set(word(group), code);
      return code;
    });
    for (const kept of checked.kept) {
      file[at] = number;
      network[at] = codeOf[groups[kept]];
      row[at++] = kept;
    }
  }
  const networks = [...codes.keys()];
  const numberOf = (index: number) => files[file[index]].table.number[row[index]];
  const nameOf = (index: number) => files[file[index]].fields.text('name', row[index]);
  return { named: { lng, lat, name: nameOf, networks, network }, file, nameOf, networkOf: (index) => networks[network[index]], numberOf };
}

/** The first networks that are met, by name. */
export function firstNetworks({ kept, fields }: CheckedTable, most: number): string[] {
  const { count, codes, word } = fields.words('network');
  const isFound = new Uint8Array(count);
  const found: number[] = [];
  for (let at = 0; at < kept.length && found.length < most; at++) {
    const code = codes[kept[at]];
    if (isFound[code] === 0) found.push(code);
    isFound[code] = 1;
  }
  return found.map(word).sort();
}

import { none, regionLevels } from '#columns/vocabulary.ts';

/** Names of the regions that a demand point lies in, from the widest; empty where the file does not say. */
export interface RegionPath {
  readonly province: string;
  readonly prefecture: string;
  readonly county: string;
}

/** Regions made of names: a row for each, and the county of each path. */
export interface OwnRegions {
  readonly code: number[];
  readonly level: number[];
  readonly parent: number[];
  readonly name: string[];
  /** Code of the county of each path asked for. */
  readonly countyOf: Int32Array;
}

/** Codes are numbers without meaning: provinces from 900000, prefectures from 600000, counties from 100000, in the order of their names. None is that of a municipality. */
const firstCode = { province: 900_000, prefecture: 600_000, county: 100_000 } as const;

/** A name that is missing is that of the region around it, or that of the whole. */
export function ownRegions(paths: readonly RegionPath[], whole: string): OwnRegions {
  const filled = paths.map(({ province, prefecture, county }) => {
    const second = prefecture || province || whole;
    return [province || whole, second, county || second] as const;
  });
  const regions: OwnRegions = { code: [], level: [], parent: [], name: [], countyOf: new Int32Array(paths.length) };
  const codes = new Map<string, number>();
  for (const [depth, level] of regionLevels.entries()) {
    const keys = [...new Set(filled.map((path) => path.slice(0, depth + 1).join('\u001f')))].sort();
    for (const [index, key] of keys.entries()) {
      const parts = key.split('\u001f');
      const code = firstCode[level] + index;
      codes.set(key, code);
      regions.code.push(code);
      regions.level.push(depth);
      regions.parent.push(depth === 0 ? none : (codes.get(parts.slice(0, -1).join('\u001f')) ?? none));
      regions.name.push(parts[depth]);
    }
  }
  for (const [index, path] of filled.entries()) regions.countyOf[index] = codes.get(path.join('\u001f')) ?? none;
  return regions;
}

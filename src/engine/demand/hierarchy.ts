import type { Columns } from '#columns/schema.ts';
import type { places as placeTable, regions as regionTable, tierTable } from '#columns/tables.ts';
import { none, regionLevels, tiers } from '#columns/vocabulary.ts';
import type { RegionCode, Row } from '#engine/units.ts';

type Regions = Columns<typeof regionTable>;

/** Which county, prefecture and province each place lies in, as rows of `regions`; `none` where a code is unknown. */
export interface Hierarchy {
  readonly regions: Regions;
  readonly rowOfCode: ReadonlyMap<RegionCode, Row>;
  /** County of each place. */
  readonly countyOfPlace: Int32Array;
  /** For each row of `regions`: itself or the region above it of that level. */
  readonly prefectureOf: Int32Array;
  readonly provinceOf: Int32Array;
}

const provinceLevel = regionLevels.indexOf('province');
const prefectureLevel = regionLevels.indexOf('prefecture');
const unlisted = tiers.indexOf('none');

export function regionHierarchy(regions: Regions, places: Pick<Columns<typeof placeTable>, 'rows' | 'county'>): Hierarchy {
  const rowOfCode = new Map<RegionCode, Row>();
  for (let row = 0; row < regions.rows; row++) rowOfCode.set(regions.code[row], row);
  const ancestor = (row: Row, level: number): Row => {
    let at = row;
    while (at !== none && regions.level[at] > level) at = rowOfCode.get(regions.parent[at]) ?? none;
    return at !== none && regions.level[at] === level ? at : none;
  };
  return {
    regions,
    rowOfCode,
    countyOfPlace: Int32Array.from({ length: places.rows }, (_, place) => rowOfCode.get(places.county[place]) ?? none),
    prefectureOf: Int32Array.from({ length: regions.rows }, (_, row) => ancestor(row, prefectureLevel)),
    provinceOf: Int32Array.from({ length: regions.rows }, (_, row) => ancestor(row, provinceLevel)),
  };
}

/** Tier code of each row of `regions` at or below a prefecture; `none` of the vocabulary ("unlisted") elsewhere. */
export function tierOfRegions(hierarchy: Hierarchy, table: Columns<typeof tierTable>, list: string): Uint8Array {
  const tierOfPrefecture = new Map<RegionCode, number>();
  const listCode = table.list.values.indexOf(list);
  for (let row = 0; row < table.rows; row++) {
    if (table.list.codes[row] === listCode) tierOfPrefecture.set(table.prefecture[row], table.tier[row]);
  }
  return Uint8Array.from(hierarchy.prefectureOf, (prefecture) =>
    prefecture === none ? unlisted : (tierOfPrefecture.get(hierarchy.regions.code[prefecture]) ?? unlisted),
  );
}

/** 1 for each row of `regions` that is the region of the code or lies in it; all 0 for an unknown code. */
export function regionMask(hierarchy: Hierarchy, code: RegionCode): Uint8Array {
  const target = hierarchy.rowOfCode.get(code) ?? none;
  const mask = new Uint8Array(hierarchy.regions.rows);
  if (target === none) return mask;
  for (let row = 0; row < mask.length; row++) {
    if (row === target || hierarchy.prefectureOf[row] === target || hierarchy.provinceOf[row] === target) mask[row] = 1;
  }
  return mask;
}

/** 1 for each row of `regions` in the country. */
export function countryMask(hierarchy: Hierarchy, country: string): Uint8Array {
  const { values, codes } = hierarchy.regions.country;
  const code = values.indexOf(country);
  return Uint8Array.from(codes, (value) => (value === code ? 1 : 0));
}

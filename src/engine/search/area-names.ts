import type { Columns } from '#columns/schema.ts';
import type { placeNames, regions as regionTable } from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import type { Hierarchy } from '#engine/demand/hierarchy.ts';
import { isNamed, type Written, written } from './place-search.ts';

type Language = 'zh' | 'en';
/** Names of areas of one table, by its rows. */
type Names = Pick<Columns<typeof regionTable>, 'nameZh' | 'nameEn' | 'pinyin'>;

/** Names of regions and places, to sort and search lists of them by. What is worked out for a list is kept. */
export class AreaNames {
  readonly #hierarchy: Hierarchy;
  readonly #names: { readonly regions: Names; readonly places: Names };
  readonly #ranks = new Map<string, Int32Array>();
  readonly #forms = new Map<string, Written[]>();

  constructor(hierarchy: Hierarchy, names: Columns<typeof placeNames>) {
    this.#hierarchy = hierarchy;
    this.#names = { regions: hierarchy.regions, places: namesByPlace(names, hierarchy.countyOfPlace.length) };
  }

  get places(): Names {
    return this.#names.places;
  }

  /** Rank of each row's name: by pinyin and then character in Chinese, by letter in English. Accents and case aside. */
  ranks(table: 'regions' | 'places', language: Language): Int32Array {
    return kept(this.#ranks, `${table} ${language}`, () => {
      const { nameZh, nameEn, pinyin } = this.#names[table];
      const words = Array.from(nameZh, (name, row) => (language === 'zh' ? `${pinyin[row]} ${name}` : written('', '', nameEn[row]).words));
      const rows = [...words.keys()].sort((a, b) => (words[a] < words[b] ? -1 : words[a] > words[b] ? 1 : a - b));
      const ranks = new Int32Array(rows.length);
      for (const [rank, row] of rows.entries()) ranks[row] = rank > 0 && words[row] === words[rows[rank - 1]] ? ranks[rows[rank - 1]] : rank;
      return ranks;
    });
  }

  /** 1 for each row of the table whose name, or that of a region above it, answers what was typed. */
  found(table: 'regions' | 'places', typed: string): Uint8Array {
    const { provinceOf, prefectureOf, countyOfPlace } = this.#hierarchy;
    const regions = this.#named('regions', typed);
    const within = regions.map((named, row) => named | (regions[prefectureOf[row]] ?? 0) | (regions[provinceOf[row]] ?? 0));
    if (table === 'regions') return within;
    return this.#named('places', typed).map((named, row) => named | (within[countyOfPlace[row]] ?? 0));
  }

  #named(table: 'regions' | 'places', typed: string): Uint8Array {
    const forms = kept(this.#forms, table, () => {
      const { nameZh, nameEn, pinyin } = this.#names[table];
      return Array.from(nameZh, (name, row) => written(name, pinyin[row], nameEn[row]));
    });
    return Uint8Array.from(forms, (name) => (isNamed(name, typed) ? 1 : 0));
  }
}

/** Names in the order of the places; a place without one has an empty name. */
function namesByPlace(names: Columns<typeof placeNames>, places: number): Names {
  const rowOf = new Int32Array(places).fill(none);
  for (let row = 0; row < names.rows; row++) rowOf[names.place[row]] = row;
  const inOrder = (column: readonly string[]) => Array.from(rowOf, (row) => (row === none ? '' : column[row]));
  return { nameZh: inOrder(names.nameZh), nameEn: inOrder(names.nameEn), pinyin: inOrder(names.pinyin) };
}

function kept<V>(values: Map<string, V>, key: string, make: () => V): V {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

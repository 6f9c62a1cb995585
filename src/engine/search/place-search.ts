import type { Columns } from '#columns/schema.ts';
import type { placeNames, places, regions } from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import { type Hierarchy, regionHierarchy } from '#engine/demand/hierarchy.ts';
import type { Row } from '#engine/units.ts';

/** What was found, best first: a row of `regions`, or a row of `places`; the other is `none`. */
export interface Found {
  readonly region: Int32Array;
  readonly place: Int32Array;
}

/** How a name answers what was typed; smaller is better. */
const matches = { exact: 0, start: 1, wordStart: 2, inside: 3, no: 4 } as const;
type Match = (typeof matches)[keyof typeof matches];

interface Entry {
  readonly region: Row;
  readonly place: Row;
  /** Chinese name, pinyin in one word, initials, English name; all in lower case without accents or spaces. */
  readonly forms: readonly string[];
  /** The English name with its spaces. */
  readonly words: string;
  /** Among equal matches a wider region goes first: 0 province, 1 prefecture, 2 county, 3 place. */
  readonly level: number;
  readonly people: number;
}

const placeLevel = 3;

/** Finds regions and places by Chinese name, pinyin, pinyin initials or English name. */
export class PlaceSearch {
  readonly #entries: readonly Entry[];

  constructor(
    regionTable: Columns<typeof regions>,
    placeTable: Pick<Columns<typeof places>, 'rows' | 'county' | 'population'>,
    names: Columns<typeof placeNames>,
  ) {
    const hierarchy = regionHierarchy(regionTable, placeTable);
    const regionEntries = Array.from({ length: regionTable.rows }, (_, row) => ({
      region: row,
      place: none,
      ...written(regionTable.nameZh[row], regionTable.pinyin[row], regionTable.nameEn[row]),
      level: regionTable.level[row],
      people: regionTable.population[row],
    }));
    const placeEntries = Array.from({ length: names.rows }, (_, row) => ({
      region: none,
      place: names.place[row],
      ...written(names.nameZh[row], names.pinyin[row], names.nameEn[row]),
      level: placeLevel,
      people: placeTable.population[names.place[row]],
    }));
    this.#entries = [...regionEntries.filter((entry) => !isRepeated(hierarchy, entry.region)), ...placeEntries];
  }

  /** The best answers to what was typed so far, at most `most`; none for an empty text. */
  find(typed: string, most: number): Found {
    const text = typedText(typed);
    const found: { entry: Entry; match: Match }[] = [];
    for (const entry of text === '' ? [] : this.#entries) {
      const match = matchOf(entry, text);
      if (match !== matches.no) found.push({ entry, match });
    }
    found.sort((a, b) => a.match - b.match || a.entry.level - b.entry.level || b.entry.people - a.entry.people);
    const best = found.slice(0, most);
    return { region: Int32Array.from(best, ({ entry }) => entry.region), place: Int32Array.from(best, ({ entry }) => entry.place) };
  }
}

/** A municipality's one prefecture repeats its province under the same name. */
function isRepeated({ regions: table, prefectureOf, provinceOf }: Hierarchy, row: Row): boolean {
  const province = provinceOf[row];
  return prefectureOf[row] === row && province !== none && table.nameZh[row] === table.nameZh[province];
}

/** What the pinyin of the tables leaves out at the end of a name, but a reader may type: `kailishi`, `kls`. */
const kindPinyin: Readonly<Record<string, string>> = {
  省: 'sheng',
  市: 'shi',
  县: 'xian',
  区: 'qu',
  旗: 'qi',
  盟: 'meng',
  地区: 'di qu',
  镇: 'zhen',
  乡: 'xiang',
  街道: 'jie dao',
};

/** A name as it is searched. */
export type Written = Pick<Entry, 'forms' | 'words'>;

/** What a name is compared as. */
export function written(nameZh: string, pinyin: string, nameEn: string): Written {
  const syllables = plain(pinyin).split(' ');
  const words = plain(nameEn);
  const forms = [nameZh, words.replaceAll(' ', ''), ...spelled(syllables)];
  const kind = kindPinyin[nameZh.slice(syllables.length)];
  return { forms: kind ? [...forms, ...spelled([...syllables, ...kind.split(' ')])] : forms, words };
}

/** In one word, and by initials. */
function spelled(syllables: readonly string[]): string[] {
  return [syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')];
}

/** Whether a name answers what was typed, in any way that the search takes for an answer. */
export function isNamed(name: Written, typed: string): boolean {
  return matchOf(name, typedText(typed)) !== matches.no;
}

function typedText(typed: string): string {
  return plain(typed).replaceAll(' ', '');
}

/** Lower case, accents and apostrophes off: `Ürümqi` is found by `urumqi`, `Xi'an` by `xian`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’·-]/g, '')
    .toLowerCase()
    .trim();
}

function matchOf({ forms, words }: Written, text: string): Match {
  const isChinese = text.charCodeAt(0) > 0x2e80;
  // One letter begins a name and is none: towns of one syllable do not go before provinces.
  if ((isChinese || text.length > 1) && forms.includes(text)) return matches.exact;
  if (forms.some((form) => form.startsWith(text))) return matches.start;
  if (words.includes(` ${text}`)) return matches.wordStart;
  // Letters inside a word are chance; Chinese characters inside a name are meant.
  return isChinese && forms[0].includes(text) ? matches.inside : matches.no;
}

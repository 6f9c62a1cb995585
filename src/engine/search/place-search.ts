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
  /** Chinese name, pinyin in one word, initials, English name; all in lower case without accents. */
  readonly forms: readonly string[];
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
      forms: formsOf(regionTable.nameZh[row], regionTable.pinyin[row], regionTable.nameEn[row]),
      level: regionTable.level[row],
      people: regionTable.population[row],
    }));
    const placeEntries = Array.from({ length: names.rows }, (_, row) => ({
      region: none,
      place: names.place[row],
      forms: formsOf(names.nameZh[row], names.pinyin[row], names.nameEn[row]),
      level: placeLevel,
      people: placeTable.population[names.place[row]],
    }));
    this.#entries = [...regionEntries.filter((entry) => !isRepeated(hierarchy, entry.region)), ...placeEntries];
  }

  /** The best answers to what was typed so far, at most `most`; none for an empty text. */
  find(typed: string, most: number): Found {
    const text = typedText(typed);
    const found = text === '' ? [] : this.#entries.map((entry) => ({ entry, match: bestMatch(entry.forms, text) })).filter(({ match }) => match !== matches.no);
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

/** What a name is compared as: Chinese, pinyin in one word, initials, English; in lower case without accents. */
export function formsOf(nameZh: string, pinyin: string, nameEn: string): string[] {
  const syllables = plain(pinyin).split(' ');
  return [nameZh, syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join(''), plain(nameEn)];
}

/** Whether a name answers what was typed, in any way that the search takes for an answer. */
export function isNamed(forms: readonly string[], typed: string): boolean {
  return bestMatch(forms, typedText(typed)) !== matches.no;
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

function bestMatch(forms: readonly string[], text: string): Match {
  let best: Match = matches.no;
  for (const form of forms) {
    const match = matchOf(form, text);
    if (match < best) best = match;
  }
  return best;
}

function matchOf(form: string, text: string): Match {
  const joined = form.replaceAll(' ', '');
  if (joined === text) return matches.exact;
  if (joined.startsWith(text)) return matches.start;
  if (form.includes(` ${text}`)) return matches.wordStart;
  // Letters inside a word are chance; Chinese characters inside a name are meant.
  return text.charCodeAt(0) > 0x2e80 && joined.includes(text) ? matches.inside : matches.no;
}

import type { DataSet } from '#columns/data-set.ts';
import { copiedTexts, type PackedTexts } from '#columns/packed-texts.ts';
import type { Assistant } from './assistant.ts';
import type { BuiltIn } from './building/built-in.ts';
import { nearestPlaces } from './building/own-facilities.ts';
import { type MixedTexts, mixedTexts } from './building/own-texts.ts';
import type { CheckedTable, TextFacts } from './checking/check-table.ts';
import type { FileFields } from './checking/file-fields.ts';
import type { Positions } from './checking/positions.ts';
import { pointsOf } from './checking/rows-that-load.ts';
import type { FieldName } from './mapping/roles.ts';
import { Remembered } from './remembered.ts';

/** What is done for facilities here or, for many, on another processor. */
export interface Placing {
  /** The assistant searches the place of each row of a file while its other fields are checked. */
  readonly searchAhead: (file: string, data: DataSet, positions: Positions, sound: Int32Array) => void;
  /** Place of each row of the file that loads. */
  readonly nearestOf: (file: string, checked: CheckedTable) => Promise<Int32Array>;
  /** The assistant looks at ids and words while positions are checked; null where nobody does, or only after a search of another file. */
  readonly factsOf: (fields: FileFields) => Promise<TextFacts | null>;
  /** What ids or names will be in a table. */
  readonly mixed: (texts: PackedTexts) => Promise<MixedTexts>;
}

/** Fields whose words are looked at. */
const wordFields = ['network', 'kind'] as const satisfies readonly FieldName[];

/** Fewer rows are done with before another processor has them. */
const leastRowsToHandOver = 50_000;

/** @param filesKept files whose places are kept, each by its key. */
export function placingWith(sources: { readonly assistant: () => Assistant; readonly builtIn: () => Promise<BuiltIn> }, filesKept: number): Placing {
  const placeOfRow = new Remembered<Int32Array>(filesKept);
  /** Under way in the assistant, which does one thing after the other. */
  let searches = 0;
  return {
    searchAhead(file, { tables: { places } }, { lng, lat }, sound) {
      if (!isHandedOver(sound.length)) return;
      const found = sources
        .assistant()
        .nearest(pointsOf([{ kept: sound, lng, lat }]), { lng: places.lng, lat: places.lat })
        .finally(() => searches--);
      searches++;
      placeOfRow.get(file, () => found.then((nearest) => byRow(lng.length, sound, nearest))).catch(() => {});
    },
    async nearestOf(file, { kept, lng, lat }) {
      const { places } = (await sources.builtIn()).data.tables;
      const here = async () => byRow(lng.length, kept, nearestPlaces(pointsOf([{ kept, lng, lat }]), places));
      const all = await placeOfRow.get(file, here).catch(here);
      return kept.map((row) => all[row]);
    },
    async factsOf(fields) {
      if (searches > 0) return null;
      const given = (field: FieldName) => (fields.column(field)?.form === 'text' ? fields.texts(field) : null);
      const ids = given('id');
      const words = wordFields.flatMap((field) => {
        const texts = given(field);
        return texts ? [{ field, texts }] : [];
      });
      const [first] = [ids, ...words.map(({ texts }) => texts)].filter((texts) => texts !== null);
      if (!first || !isHandedOver(first.rows)) return null;
      try {
        const found = await sources.assistant().lookAt({ ids: ids && copiedTexts(ids), words: words.map(({ texts }) => copiedTexts(texts)) });
        return { ids: found.ids, words: new Map(words.map(({ field }, at) => [field, found.words[at]])) };
      } catch {
        return null;
      }
    },
    async mixed(texts) {
      if (!isHandedOver(texts.rows)) return mixedTexts(texts);
      try {
        return await sources.assistant().mix(copiedTexts(texts));
      } catch {
        return mixedTexts(texts);
      }
    },
  };
}

function isHandedOver(rows: number): boolean {
  return rows >= leastRowsToHandOver;
}

/** Values of some rows, each at the number of its row. */
function byRow(rows: number, which: Int32Array, values: Int32Array): Int32Array {
  const all = new Int32Array(rows);
  for (let index = 0; index < which.length; index++) all[which[index]] = values[index];
  return all;
}

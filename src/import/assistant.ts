import type { PackedTexts } from '#columns/packed-texts.ts';
import { nearestPlaces } from './building/own-facilities.ts';
import { type MixedTexts, mixedTexts } from './building/own-texts.ts';
import { type IdFacts, idFacts } from './checking/id-facts.ts';
import type { Positions } from './checking/positions.ts';
import { type GroupedTexts, groupedTexts } from './mapping/word-groups.ts';
import type { RawColumn } from './reading/raw-table.ts';
import { type PartForm, readLaterPart } from './reading/read-in-parts.ts';
import { readParquetColumns } from './reading/read-parquet.ts';
import type { RowsPart } from './reading/row-collector.ts';

export interface ColumnTexts {
  readonly ids: PackedTexts | null;
  readonly words: readonly PackedTexts[];
}

export interface ColumnFacts {
  readonly ids: IdFacts | null;
  readonly words: readonly GroupedTexts[];
}

/** What another processor does beside the import worker. It is given all that it needs and keeps nothing. */
export interface Assistant {
  readPart(call: number, part: Blob, form: PartForm): Promise<RowsPart>;
  /** Some columns of a Parquet file. */
  readColumns(bytes: Uint8Array<ArrayBuffer>, names: readonly string[]): Promise<readonly RawColumn[]>;
  /** What is found out of ids and of columns of words. */
  lookAt(texts: ColumnTexts): Promise<ColumnFacts>;
  /** What texts will be in a table. */
  mix(texts: PackedTexts): Promise<MixedTexts>;
  /** Row of the place nearest to each point. */
  nearest(points: Positions, places: Positions): Promise<Int32Array<ArrayBuffer>>;
  /** The reading with this number is not wanted any more. */
  stop(call: number): Promise<void>;
}

export function assistant(): Assistant {
  const stopped = new Set<number>();
  return {
    readPart: (call, part, form) => readLaterPart(part, form, { report: () => {}, isStopped: () => stopped.has(call) }),
    readColumns: readParquetColumns,
    lookAt: async ({ ids, words }) => ({ ids: ids && idFacts(ids), words: words.map(groupedTexts) }),
    mix: async (texts) => mixedTexts(texts),
    nearest: async (points, places) => nearestPlaces(points, places),
    async stop(call) {
      stopped.add(call);
    },
  };
}

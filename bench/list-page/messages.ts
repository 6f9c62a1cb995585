import type { GapSortKey } from '../../src/engine/gaps/question.ts';

export interface SortAsked {
  readonly rows: number;
  readonly column: Exclude<GapSortKey, 'name_zh' | 'name_en'>;
  readonly descending: boolean;
}

export interface Sorted {
  readonly order: Int32Array;
  /** Time in the worker. */
  readonly sortMs: number;
}

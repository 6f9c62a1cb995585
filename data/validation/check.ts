import type { Status } from '../../src/columns/vocabulary.ts';

/** One published figure beside what the data set has for it. */
export interface Check {
  readonly check: string;
  readonly scope: string;
  readonly year: number;
  readonly unit: string;
  readonly published: number;
  readonly modelled: number;
  readonly status: Status;
  readonly source: string;
  readonly note: string;
}

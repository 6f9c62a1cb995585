/** Columns kept ready: one new choice of facilities takes two. */
const readyMost = 2;

/**
 * Arrays of one length whose memory was written before. A first write to fresh memory makes the system find the pages, which takes longer than
 * the distances that go into them; so it is done in idle time.
 */
export class SpareColumns {
  readonly #rows: number;
  readonly #ready: Float64Array[] = [];

  constructor(rows: number) {
    this.#rows = rows;
  }

  /** An array that is nobody else's, with any values; a fresh one where none is ready. */
  take(): Float64Array {
    return this.#ready.pop() ?? new Float64Array(this.#rows);
  }

  /** Makes one more ready; false when there are enough. */
  prepare(): boolean {
    if (this.#ready.length >= readyMost) return false;
    this.#ready.push(new Float64Array(this.#rows).fill(Number.POSITIVE_INFINITY));
    return true;
  }
}

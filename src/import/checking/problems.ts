/** What can be wrong with a row, the worst first. A row is rejected for the first error that it has. */
export const problemCodes = [
  'missing-position',
  'bad-number',
  'wrong-unit',
  'swapped',
  'zero-zero',
  'out-of-range',
  'missing-value',
  'unknown-kind',
  'unknown-region',
  'unknown-word',
  'duplicate-id',
  'in-sea',
  'far-away',
  'repeated-point',
  'bad-value',
  'zeros-lost',
  'ragged',
  'nul',
  'undecodable',
  'representative',
  'no-geometry',
  'extension',
  'no-kind',
  'no-people',
  'datum',
  'not-wanted',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const grades = ['error', 'warning', 'note'] as const;
export type Grade = (typeof grades)[number];

/** What is done with the rows: put right as offered, left out, loaded as they are, or loaded with a mark that their position is approximate. */
export const treatments = ['fix', 'drop', 'keep', 'mark'] as const;
export type Treatment = (typeof treatments)[number];

interface Rule {
  readonly grade: Grade;
  /** What can be done, the usual first; an empty list is only told. */
  readonly offers: readonly Treatment[];
}

const problemRules: Readonly<Record<ProblemCode, Rule>> = {
  'missing-position': { grade: 'error', offers: ['drop'] },
  'bad-number': { grade: 'error', offers: ['drop'] },
  'wrong-unit': { grade: 'error', offers: ['drop', 'fix'] },
  swapped: { grade: 'error', offers: ['drop', 'fix'] },
  'zero-zero': { grade: 'error', offers: ['drop'] },
  'out-of-range': { grade: 'error', offers: ['drop'] },
  'missing-value': { grade: 'error', offers: ['drop'] },
  'unknown-kind': { grade: 'error', offers: ['drop', 'fix'] },
  'unknown-region': { grade: 'warning', offers: ['keep', 'drop'] },
  'unknown-word': { grade: 'error', offers: ['drop'] },
  'duplicate-id': { grade: 'error', offers: ['drop', 'fix'] },
  'in-sea': { grade: 'warning', offers: ['keep', 'drop'] },
  'far-away': { grade: 'warning', offers: ['keep', 'drop'] },
  'repeated-point': { grade: 'warning', offers: ['keep', 'mark', 'drop'] },
  'bad-value': { grade: 'warning', offers: ['keep', 'drop'] },
  'zeros-lost': { grade: 'warning', offers: ['keep', 'drop'] },
  ragged: { grade: 'warning', offers: ['keep', 'drop'] },
  nul: { grade: 'warning', offers: ['keep', 'drop'] },
  undecodable: { grade: 'warning', offers: ['keep', 'drop'] },
  representative: { grade: 'note', offers: ['keep', 'drop'] },
  'no-geometry': { grade: 'note', offers: [] },
  extension: { grade: 'note', offers: [] },
  'no-kind': { grade: 'note', offers: [] },
  'no-people': { grade: 'note', offers: [] },
  datum: { grade: 'note', offers: [] },
  'not-wanted': { grade: 'note', offers: ['drop'] },
};

export type Treatments = Readonly<Partial<Record<ProblemCode, Treatment>>>;

export interface Example {
  /** Row number in the file. */
  readonly number: number;
  /** What stood there, and after an arrow what a fix would make of it. */
  readonly got: string;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly grade: Grade;
  readonly count: number;
  readonly examples: readonly Example[];
  readonly offers: readonly Treatment[];
  readonly treatment: Treatment;
}

const mostExamples = 5;

/** Collects what is found row by row, and decides what becomes of each row. */
export class Findings {
  readonly #found = new Map<ProblemCode, { count: number; examples: Example[] }>();
  readonly #treatments: Treatments;
  readonly #numbers: Int32Array;
  #leftOut = 0;
  #kept: Int32Array | null = null;
  /** 1 + place in `problemCodes` of what a row is left out for; 0 for those that load. */
  readonly reason: Uint8Array;

  constructor(numbers: Int32Array, treatments: Treatments) {
    this.#numbers = numbers;
    this.#treatments = treatments;
    this.reason = new Uint8Array(numbers.length);
  }

  treatmentOf(code: ProblemCode): Treatment {
    const { offers } = problemRules[code];
    const asked = this.#treatments[code];
    return asked && offers.includes(asked) ? asked : (offers[0] ?? 'keep');
  }

  /** Notes a row that has the problem; says whether it is to be fixed. A row of −1 stands for the whole file. */
  add(code: ProblemCode, row: number, got: string): boolean {
    const found = this.#found.get(code) ?? { count: 0, examples: [] };
    this.#found.set(code, found);
    found.count++;
    if (found.examples.length < mostExamples) found.examples.push({ number: row < 0 ? 0 : this.#numbers[row], got: got.slice(0, 80) });
    const treatment = this.treatmentOf(code);
    if (treatment === 'drop' && row >= 0 && this.reason[row] === 0) {
      this.reason[row] = problemCodes.indexOf(code) + 1;
      this.#leftOut++;
      this.#kept = null;
    }
    return treatment === 'fix';
  }

  /** Notes many rows at once by their number alone. */
  addCount(code: ProblemCode, count: number, got: string): void {
    if (count > 0) this.#found.set(code, { count, examples: [{ number: 0, got }] });
  }

  problems(): Problem[] {
    return problemCodes.flatMap((code) => {
      const found = this.#found.get(code);
      return found ? [{ code, ...problemRules[code], ...found, treatment: this.treatmentOf(code) }] : [];
    });
  }

  /** Rows that nothing leaves out so far; the same list until another row is left out. */
  kept(): Int32Array {
    if (this.#kept) return this.#kept;
    const { reason } = this;
    const kept = new Int32Array(reason.length - this.#leftOut);
    let count = 0;
    for (let row = 0; row < reason.length; row++) if (reason[row] === 0) kept[count++] = row;
    this.#kept = kept;
    return kept;
  }
}

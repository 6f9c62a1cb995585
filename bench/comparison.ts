export type Milliseconds = number;

/** One of those that are compared. It times itself, so that getting ready, reading back and other processes stay out of the time. */
export interface Contestant<Answer> {
  readonly what: string;
  /** Prepares the data; may be asked again and starts anew each time. */
  build(): Milliseconds | Promise<Milliseconds>;
  /** Answers the question once. */
  query(): Milliseconds | Promise<Milliseconds>;
  /** The answer of the last query. */
  answer(): Answer | Promise<Answer>;
  close?(): void;
}

/** One line of the result, as `--json` prints it. */
export interface Measurement {
  readonly bench: string;
  readonly n: number;
  readonly what: string;
  readonly metric: 'elapsed' | 'busy' | 'query' | 'build' | 'bytes';
  readonly medianMs: Milliseconds;
  readonly minMs: Milliseconds;
  readonly maxMs: Milliseconds;
  readonly rounds: number;
}

/** What the first metric of ours must be: a share of a peer's median in the same run, or a time. */
export type Goal = { readonly peer: string; readonly mostShare: number } | { readonly mostMs: Milliseconds };

export interface Comparison {
  /** The compared metric first, and within a metric ours first. */
  readonly measurements: readonly Measurement[];
  /** Null where nothing is promised. */
  readonly goal: Goal | null;
  readonly furtherGoals?: readonly Goal[];
  /** What a reader of the table has to know, one sentence each. */
  readonly notes: readonly string[];
}

/** A benchmark by name: one comparison for the size asked for, or one for each of its own sizes. */
export type Bench = (n: number | null) => AsyncIterable<Comparison>;

/** The name of our own contestant. */
export const ours = 'ours';

/** Time that an act takes in this process. */
export function timed(act: () => void): Milliseconds {
  const start = performance.now();
  act();
  return performance.now() - start;
}

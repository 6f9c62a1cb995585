import type { Milliseconds } from '../comparison.ts';

/** A movement of the map: by pixels, or by levels of zoom around the middle. */
export interface Step {
  readonly x?: number;
  readonly y?: number;
  readonly zoom?: number;
}

/** What a page of a contestant does when asked. */
export interface PageBench {
  /** Makes `n` points and an empty map. */
  open(n: number): Promise<void>;
  /** From points in memory to the first frame that shows them all. */
  paint(): Promise<Milliseconds>;
  /** From a movement without animation to the first frame that shows it all. */
  step(step: Step): Promise<Milliseconds>;
  /** From the release of the pointer that has dragged the map to the first frame that shows it all. */
  released(): Promise<Milliseconds>;
  /** From the end of a glide to another zoom to the first frame that shows it all. */
  glide(by: number): Promise<Milliseconds>;
  /** Times between frames while the map moves with every one. */
  frames(count: number): Promise<Milliseconds[]>;
  /** Longest task of the page since it was last asked; 0 where none took 50 ms. */
  longestTask(): Milliseconds;
  /** From a changed filter to the picture that shows it, and the same filter over an array of objects. */
  filter?(): Promise<{ readonly repainted: Milliseconds; readonly objects: Milliseconds }>;
  /** From a pointer to the row under it. */
  hover?(): Promise<Milliseconds>;
}

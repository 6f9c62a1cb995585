/** A stream of seeded numbers: the same seed gives the same numbers on every machine. */
export interface SeededRandom {
  /** In [0, 1). */
  uniform(): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  /** Whole number in [0, end), the smaller ones oftener: the floor of `end` × a squared uniform number. */
  skewed(end: number): number;
}

/** Mulberry32 (Ettinger 2017): 32 bits of state, enough for points that are only to look uneven. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    uniform,
    // Box and Muller (1958); 1 - u is never 0, so the logarithm is finite.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    skewed: (end) => Math.floor(end * uniform() ** 2),
  };
}

/**
 * A number in [0, 1) that depends on the words alone: FNV-1a over their characters, finished with the mixer of
 * MurmurHash3 (Appleby 2011). Modelled rows take their numbers from their own ids, so rows added elsewhere do not move them.
 */
export function seeded(...words: (string | number)[]): number {
  const text = words.join('|');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A seeded number of mean 0 and standard deviation 1, near enough to a normal one: the sum of four uniform numbers (Irwin–Hall). */
export function seededNoise(...words: (string | number)[]): number {
  let sum = 0;
  for (let i = 0; i < 4; i++) sum += seeded(...words, i);
  return (sum - 2) * Math.sqrt(3);
}

import type { DuplicateChoice, FilePair } from '#columns/manifest.ts';

/** Until the reader says otherwise. */
export const usualDuplicateChoice: DuplicateChoice = { usual: 'keep', others: [] };

/** A pair of suspected duplicates, and the row of its second over all files. */
interface Suspected extends FilePair {
  readonly secondIndex: number;
}

/** Rows that are one pair, however often they are found. */
export function pairKey({ first, second }: FilePair): string {
  return JSON.stringify([first.file, first.row, second.file, second.row]);
}

/** The pairs that are merged. */
export function mergedPairs<P extends FilePair>(pairs: readonly P[], { usual, others }: DuplicateChoice): P[] {
  const isOther = new Set(others.map(pairKey));
  return pairs.filter((pair) => isOther.has(pairKey(pair)) !== (usual === 'merge'));
}

/** The choice with the other done with one pair. */
export function otherwise(choice: DuplicateChoice, { first, second }: FilePair): DuplicateChoice {
  const key = pairKey({ first, second });
  const others = choice.others.filter((pair) => pairKey(pair) !== key);
  return { ...choice, others: others.length < choice.others.length ? others : [...others, { first, second }] };
}

/** What a choice comes to: how many pairs are merged, and the rows over all files that are left out for it. Pairs that are no longer suspected are forgotten. */
export function decided(pairs: readonly Suspected[], choice: DuplicateChoice) {
  const merged = mergedPairs(pairs, choice);
  const isSuspected = new Set(pairs.map(pairKey));
  return {
    pairs: pairs.length,
    merged: merged.length,
    dropped: [...new Set(merged.map(({ secondIndex }) => secondIndex))],
    choice: { ...choice, others: choice.others.filter((pair) => isSuspected.has(pairKey(pair))) },
  };
}

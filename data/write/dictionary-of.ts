import type { Dictionary } from '../../src/columns/schema.ts';

/** Words as a dictionary column; the words are listed in order of first use. */
export function dictionaryOf(words: readonly string[]): Dictionary {
  const codeOf = new Map<string, number>();
  const codes = Uint16Array.from(words, (word) => {
    const code = codeOf.get(word) ?? codeOf.size;
    codeOf.set(word, code);
    return code;
  });
  return { values: [...codeOf.keys()], codes };
}

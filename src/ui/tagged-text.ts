/** A stretch of a sentence and the role that its tag gives it; null outside tags. */
export interface TextPart {
  readonly text: string;
  readonly role: string | null;
}

const tag = /<(\w+)>(.*?)<\/\1>/gs;

/** Splits `With China Post it is <after>82 %</after>.` at its tags. Tags do not nest. */
export function textParts(tagged: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of tagged.matchAll(tag)) {
    if (match.index > end) parts.push({ text: tagged.slice(end, match.index), role: null });
    parts.push({ text: match[2], role: match[1] });
    end = match.index + match[0].length;
  }
  if (end < tagged.length) parts.push({ text: tagged.slice(end), role: null });
  return parts;
}

/** The sentence without its tags. */
export function plainText(parts: readonly TextPart[]): string {
  return parts.map((part) => part.text).join('');
}

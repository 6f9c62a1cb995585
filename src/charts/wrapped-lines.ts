/**
 * A text in lines no wider than `width`, broken where the language allows; a word that is too wide stands alone.
 * @param widthOf width of a line as it will be set.
 */
export function wrappedLines(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (line.trim() !== '' && widthOf((line + segment).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = segment.trimStart();
    } else {
      line += segment;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

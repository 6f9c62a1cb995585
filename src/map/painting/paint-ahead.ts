import { bytesOf } from '#map/paint/paint-picture.ts';
import type { AheadQuestion, FrameQuestion } from './protocol.ts';

/** After so much quiet views are drawn ahead, ms, and for so long at a time: whoever asks meanwhile waits no longer. */
const quiet = 20;
const longestSlice = 2;

export interface PaintAhead {
  /** These from now on, in this order, and no others. */
  readonly want: (views: readonly AheadQuestion[]) => void;
  /** Something else was done: it goes on when all has been quiet for a while. */
  readonly wait: () => void;
}

/** Draws views ahead in slices, by `strips` into a buffer; `drawn` is told of each. */
export function paintAhead(
  strips: (buffer: ArrayBuffer, question: FrameQuestion) => Iterator<void>,
  drawn: (view: AheadQuestion, buffer: ArrayBuffer) => void,
): PaintAhead {
  let wanted: readonly AheadQuestion[] = [];
  /** The first of them, so far as it is drawn. */
  let begun: { readonly buffer: ArrayBuffer; readonly rest: Iterator<void> } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const begin = ({ question, buffer: given }: AheadQuestion) => {
    const bytes = bytesOf(question.frame);
    const buffer = given && given.byteLength >= bytes ? given : new ArrayBuffer(bytes);
    return { buffer, rest: strips(buffer, question) };
  };
  const runSlice = () => {
    const end = performance.now() + longestSlice;
    while (wanted.length > 0 && performance.now() < end) {
      const [view, ...others] = wanted;
      begun ??= begin(view);
      if (!begun.rest.next().done) continue;
      drawn(view, begun.buffer);
      wanted = others;
      begun = null;
    }
    if (wanted.length > 0) timer = setTimeout(runSlice, 0);
  };
  return {
    want: (views) => {
      wanted = views;
      begun = null;
    },
    wait: () => {
      clearTimeout(timer);
      if (wanted.length > 0) timer = setTimeout(runSlice, quiet);
    },
  };
}
